import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../domain/time-units';
import type { Property } from './ics-properties';

/** A day and a time as a clock on some wall shows them. */
export interface WallTime {
  /** As if the wall were in Greenwich. */
  plain: Instant;
  /** Only a day was said. */
  isDate: boolean;
  zone: 'utc' | 'floating' | { tzid: string };
}

/** A moment of a property or of one of its values; none when it is not one that exists. */
export function wallTimeOf(property: Property, value: unknown = property.values[0]) {
  if (typeof value !== 'string') return undefined;
  const [, day, time, utc] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(Z?))?$/.exec(value) ?? [];
  const written = `${day}T${time ?? '00:00:00'}`;
  const plain = Date.parse(`${written}Z`);
  // A 30th of February would be read as a day in March.
  if (Number.isNaN(plain) || !new Date(plain).toISOString().startsWith(written)) return undefined;
  if (time === undefined) return { plain, isDate: true, zone: 'floating' } as const;
  const { tzid } = property.parameters;
  const named = typeof tzid === 'string' ? { tzid } : 'floating';
  return { plain, isDate: false, zone: utc === 'Z' ? 'utc' : named } satisfies WallTime;
}

/** How far the clocks of a zone are ahead of Greenwich at a time they show; none: unknown zone. */
export type AheadOf = (tzid: string, plain: Instant) => number | undefined;

const JST_AHEAD = 9 * HOUR;
const JAPAN = /^(\/.*\/)?(Asia\/Tokyo|Japan|JST|Tokyo Standard Time)$/i;

/** A time without a zone, and every whole day, is taken as Japanese. */
export function instantAt({ plain, zone }: WallTime, aheadOf: AheadOf): Instant | undefined {
  if (zone === 'utc') return plain;
  if (zone === 'floating' || JAPAN.test(zone.tzid)) return plain - JST_AHEAD;
  const ahead = /^(Etc\/)?(UTC|GMT)$/i.test(zone.tzid) ? 0 : aheadOf(zone.tzid, plain);
  return ahead === undefined ? undefined : plain - ahead;
}

/** `P7D`, `PT1H30M`, in milliseconds; none when it is not a length of at least nothing. */
export function lengthOf(value: unknown): number | undefined {
  const form =
    /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/;
  const found = typeof value === 'string' ? form.exec(value) : null;
  if (!found) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  return (weeks * 7 + days) * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND;
}
