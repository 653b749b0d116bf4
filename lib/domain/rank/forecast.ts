import { dayContaining, daysBetween, shiftDay } from '../days';
import { firstDay, type JstMonth, lastDay } from '../month';
import type { JstDay } from '../time';
import type { Daily, Pace } from './daily';
import { countOn, MIN_PACE_DAYS, recentPace } from './daily';
import type { Figure } from './figure';

/** Beyond this a date would only pretend to be one. */
export const HORIZON_DAYS = 366;

/** The day on which it is reached at that pace, or why there is none. */
export type Forecast =
  | { kind: 'day'; day: JstDay; pace: Pace }
  | { kind: 'none'; reason: 'noPace' | 'tooFar'; pace: Pace }
  | { kind: 'none'; reason: 'noData' };

/**
 * Today counts as a day like the others, less what was done already: `missing` is what is left
 * now. All in whole numbers, in parts of one day's pace.
 */
export function forecast(
  missing: number,
  pace: Pace | undefined,
  today: JstDay,
  doneToday = 0,
): Forecast {
  if (!pace) return { kind: 'none', reason: 'noData' };
  if (missing <= 0) return { kind: 'day', day: today, pace };
  if (pace.gained <= 0) return { kind: 'none', reason: 'noPace', pace };
  const restOfToday = Math.max(0, pace.gained - doneToday * pace.days);
  const later = Math.max(0, missing * pace.days - restOfToday);
  const days = Math.ceil(later / pace.gained);
  if (days > HORIZON_DAYS) return { kind: 'none', reason: 'tooFar', pace };
  return { kind: 'day', day: shiftDay(today, days), pace };
}

/** The best known pace: day by day, else what the month brought so far. */
export function presentPace(
  daily: Daily | undefined,
  figure: Figure,
  today: JstDay,
  month: JstMonth,
): Pace | undefined {
  return (daily && recentPace(daily, today)) ?? monthPace(figure, month);
}

/** A monthly figure began at zero on the first: value by days up to its own day. */
function monthPace(figure: Figure, month: JstMonth): Pace | undefined {
  const { period, value, at } = figure;
  if (period !== 'month' || typeof value !== 'number') return undefined;
  const from = firstDay(month);
  const end = lastDay(month);
  const seen = dayContaining(at);
  const to = seen < end ? seen : end;
  const days = daysBetween(from, to) + 1;
  if (days < MIN_PACE_DAYS) return undefined;
  return { gained: value, days, from, to, basis: 'monthSoFar' };
}

/** What today brought so far, where days are counted. */
export const doneToday = (daily: Daily | undefined, today: JstDay): number =>
  countOn(daily, today) ?? 0;
