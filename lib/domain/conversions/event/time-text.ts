import { plain } from '../../text';
import { HOUR, type Instant } from '../../time-units';

/** Ahead of GMT, all year round. */
const JAPAN = 9 * HOUR;

const WRITTEN =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

const two = (text = '0'): string => text.padStart(2, '0');

/** A zone as ISO has it; without one the time is Japan's, whatever the machine's zone. */
function zoneIn(text: string | undefined): string {
  if (text === undefined) return '+09:00';
  return /^z$/i.test(text) ? 'Z' : text.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
}

/**
 * A moment as files write it: ISO, `2026/11/20 13:05`, or seconds or milliseconds since 1970. A day
 * alone is not a moment.
 */
export function momentIn(text: string): Instant | undefined {
  const typed = plain(text.slice(0, 40)).trim();
  if (/^\d{10}$/.test(typed)) return Number(typed) * 1000;
  if (/^\d{13}$/.test(typed)) return Number(typed);
  const [, year, month, day, hour, minute, second, zone] = WRITTEN.exec(typed) ?? [];
  if (year === undefined) return undefined;
  const clock = `${two(hour)}:${two(minute)}:${two(second)}`;
  const date = `${year}-${two(month)}-${two(day)}`;
  const at = Date.parse(`${date}T${clock}${zoneIn(zone)}`);
  // 31 February becomes a day of March.
  const asUtc = Date.parse(`${date}T${clock}Z`);
  const exists = !Number.isNaN(asUtc) && new Date(asUtc).toISOString().startsWith(date);
  return exists && !Number.isNaN(at) ? at : undefined;
}

/** As a form has it, to the minute, in Japan. */
export const momentText = (at: Instant): string => new Date(at + JAPAN).toISOString().slice(0, 16);
