import { fieldsOf } from '../../rank/checked';
import type { Fingerprint } from './fingerprint';

/** A fingerprint is under 1 kB; what is larger is none. */
const LONGEST = 2000;

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): boolean => typeof value === 'string';

/** Whether a value from outside has the form of a fingerprint. */
export function isFingerprint(value: unknown): value is Fingerprint {
  const { version, gray, blue, red, strokes, aspect, framed } = fieldsOf(value);
  const { mean, reach, waves } = fieldsOf(gray);
  return (
    version === 1 &&
    [mean, reach, aspect].every(isNumber) &&
    [waves, blue, red, strokes].every(isText) &&
    typeof framed === 'boolean' &&
    JSON.stringify(value).length <= LONGEST
  );
}
