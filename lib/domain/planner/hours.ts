import { dayContaining, daysFrom, shiftDay, startOfDay, weekday } from '../days';
import { fieldsOf, listOf } from '../rank/checked';
import { HOUR, type Instant } from '../time-units';

/** Hours of a day in Japan: 0 ≤ from < to ≤ 24, the last one outside. */
export interface HourRange {
  from: number;
  to: number;
}

/** When the user can share, Monday 0 … Sunday 6; a day without ranges is a day off. */
export type OwnHours = readonly (readonly HourRange[])[];

/** Until the user says otherwise: every day, while most people are awake. */
export const USUAL_HOURS: OwnHours = Array.from({ length: 7 }, () => [{ from: 7, to: 24 }]);

/** What is sound of stored hours: seven days, each with ranges that make sense. */
export function parseHours(stored: unknown): OwnHours {
  const days = listOf(stored);
  if (days.length !== 7) return USUAL_HOURS;
  return days.map((day) => listOf(day).flatMap(rangeOf).slice(0, 24));
}

function rangeOf(stored: unknown): HourRange[] {
  const { from, to } = fieldsOf(stored);
  const range = { from: Number(from), to: Number(to) };
  return isHours(range) ? [range] : [];
}

export const isHours = ({ from, to }: HourRange): boolean =>
  Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= 24;

/** The beginnings of all own hours of the coming days, today's from now on, in order, each once. */
export function ownHoursFrom(now: Instant, days: number, hours: OwnHours): Instant[] {
  const today = dayContaining(now);
  const found = daysFrom(today, shiftDay(today, days - 1)).flatMap((day) =>
    (hours[weekday(day)] ?? [])
      .filter(isHours)
      .flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, index) => startOfDay(day) + (from + index) * HOUR),
      ),
  );
  return [...new Set(found)].filter((at) => at + HOUR > now).sort((a, b) => a - b);
}
