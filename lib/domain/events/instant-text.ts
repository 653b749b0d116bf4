import { HOUR, type Instant } from '../time-units';

const JST_AHEAD = 9 * HOUR;
const FORM =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{3})?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** `2026-12-04T20:00:00.000+09:00`. */
export const jstIso = (at: Instant): string =>
  new Date(at + JST_AHEAD).toISOString().replace('Z', '+09:00');

/** An instant written in ISO 8601; without a zone it is the time in Japan. */
export function instantOf(text: string): Instant | undefined {
  const [, day, minutes, seconds = ':00', zone = '+09:00'] = FORM.exec(text) ?? [];
  const written = `${day}T${minutes}${seconds}`;
  // A 30th of February would be read as a day in March.
  const plain = Date.parse(`${written}Z`);
  if (Number.isNaN(plain) || !new Date(plain).toISOString().startsWith(written)) return undefined;
  return Date.parse(`${written}${zone}`);
}
