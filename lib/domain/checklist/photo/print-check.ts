import type { Fingerprint } from './fingerprint';

/** A fingerprint is under 1 kB; what is larger is none. */
const LONGEST = 2000;

/** Whether a value from outside can be a fingerprint; what is in it is compared with care. */
export function isFingerprint(value: unknown): value is Fingerprint {
  if (typeof value !== 'object' || value === null) return false;
  const { version }: { version?: unknown } = value;
  return version === 1 && JSON.stringify(value).length <= LONGEST;
}
