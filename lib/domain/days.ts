import type { JstDay } from './time';
import { DAY, HOUR, type Instant } from './time-units';

/**
 * Counting in Japanese days by plain arithmetic: Japan is nine hours ahead all year and has no
 * summer time. No calendar library, so that the chip can carry these rules.
 */
const JST_AHEAD = 9 * HOUR;

/** Days since 1970-01-01. */
export const dayNumber = (day: JstDay): number => Date.parse(`${day}T00:00:00Z`) / DAY;

export const dayOfNumber = (number: number): JstDay =>
  new Date(number * DAY).toISOString().slice(0, 10) as JstDay;

/** The day in Japan that contains the instant, whatever the machine's zone. */
export const dayContaining = (at: Instant): JstDay =>
  dayOfNumber(Math.floor((at + JST_AHEAD) / DAY));

export const startOfDay = (day: JstDay): Instant => dayNumber(day) * DAY - JST_AHEAD;

export const shiftDay = (day: JstDay, by: number): JstDay => dayOfNumber(dayNumber(day) + by);

/** How many days `to` lies after `from`; negative when before. */
export const daysBetween = (from: JstDay, to: JstDay): number => dayNumber(to) - dayNumber(from);

/** Monday 0 … Sunday 6, the order in which a techo's week runs. */
export const weekday = (day: JstDay): number => (((dayNumber(day) + 3) % 7) + 7) % 7;

/** Every day from one to the other, both included. */
export function daysFrom(from: JstDay, to: JstDay): JstDay[] {
  const first = dayNumber(from);
  const length = Math.max(0, dayNumber(to) - first + 1);
  return Array.from({ length }, (_, index) => dayOfNumber(first + index));
}

export function isDay(value: unknown): value is JstDay {
  if (typeof value !== 'string' || !/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === value;
}
