import type { Brand } from './brand';
import { dayContaining, daysBetween, daysFrom, shiftDay, startOfDay, weekday } from './days';
import type { JstDay } from './time';
import type { Instant } from './time-units';

/** A calendar month in Japan, `YYYY-MM`: it turns at 00:00 JST. */
export type JstMonth = Brand<string, 'JstMonth'>;

export const isMonth = (value: unknown): value is JstMonth =>
  typeof value === 'string' && /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(value);

export const monthOfDay = (day: JstDay): JstMonth => day.slice(0, 7) as JstMonth;

/** The month in Japan that contains the instant, whatever the machine's zone. */
export const monthOf = (at: Instant): JstMonth => monthOfDay(dayContaining(at));

export function addMonths(month: JstMonth, by: number): JstMonth {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(Math.floor(number / 12), 4)}-${pad((number % 12) + 1, 2)}` as JstMonth;
}

export const previousMonth = (month: JstMonth): JstMonth => addMonths(month, -1);
export const nextMonth = (month: JstMonth): JstMonth => addMonths(month, 1);

/** The latest month that is over. */
export const lastFullMonth = (now: Instant): JstMonth => previousMonth(monthOf(now));

/** Every month from one to the other, both included. */
export function monthsFrom(from: JstMonth, to: JstMonth): JstMonth[] {
  const months: JstMonth[] = [];
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month);
  return months;
}

export const firstDay = (month: JstMonth): JstDay => `${month}-01` as JstDay;
export const lastDay = (month: JstMonth): JstDay => shiftDay(firstDay(nextMonth(month)), -1);
export const daysInMonth = (month: JstMonth): number =>
  daysBetween(firstDay(month), lastDay(month)) + 1;

export const monthStart = (month: JstMonth): Instant => startOfDay(firstDay(month));
/** The first instant that no longer belongs to the month. */
export const monthEnd = (month: JstMonth): Instant => monthStart(nextMonth(month));

/** Days from today, included, until the month is over. */
export const daysUntilEnd = (month: JstMonth, now: Instant): number =>
  Math.max(0, daysBetween(dayContaining(now), lastDay(month)) + 1);

/** Days left to do something in the month, today included: the whole of a month to come. */
export const remainingDays = (month: JstMonth, now: Instant): number =>
  Math.min(daysInMonth(month), daysUntilEnd(month, now));

/** A week from Monday to Sunday, cut to its month. */
export interface MonthWeek {
  from: JstDay;
  /** Included. */
  to: JstDay;
  days: number;
}

export function weeksOf(month: JstMonth): MonthWeek[] {
  const weeks: MonthWeek[] = [];
  const end = lastDay(month);
  for (let from = firstDay(month); from <= end; ) {
    const sunday = shiftDay(from, 6 - weekday(from));
    const to = sunday < end ? sunday : end;
    weeks.push({ from, to, days: daysBetween(from, to) + 1 });
    from = shiftDay(to, 1);
  }
  return weeks;
}

export const monthDays = (month: JstMonth): JstDay[] => daysFrom(firstDay(month), lastDay(month));
