import { dayNumber, dayOfNumber, daysBetween, shiftDay } from '../days';
import type { JstDay } from '../time';

/** A level of one day, such as the followers: one point per day, days may be missing. */
export interface SnapshotPoint {
  day: JstDay;
  value: number;
  rounded?: boolean | undefined;
}

/** What is known day by day. */
export type Daily =
  /** Counted by the notebook: from `since` on a day without a count is a day with none. */
  | { kind: 'counts'; since: JstDay; counts: ReadonlyMap<JstDay, number> }
  /** Levels in the order of their days: a missing day is unknown. */
  | { kind: 'snapshots'; points: readonly SnapshotPoint[] };

/** So much was gained in so many days: kept as a fraction, shown with its basis. */
export interface Pace {
  gained: number;
  days: number;
  from: JstDay;
  /** Included. */
  to: JstDay;
  basis: 'counts' | 'snapshots' | 'monthSoFar';
  /** The most of a single day, where days are counted. */
  bestDay?: number;
}

/** "At the pace of the last 14 days". */
export const PACE_DAYS = 14;
/** With fewer known days there is no pace to speak of. */
export const MIN_PACE_DAYS = 3;

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** What one day counted; unknown before the counting began and of a broken number. */
export function countOn(daily: Daily | undefined, day: JstDay): number | undefined {
  if (daily?.kind !== 'counts' || day < daily.since) return undefined;
  const count = daily.counts.get(day) ?? 0;
  return isCount(count) ? count : undefined;
}

/** The pace of the last full days before today. */
export function recentPace(daily: Daily, today: JstDay, days = PACE_DAYS): Pace | undefined {
  return daily.kind === 'counts'
    ? countedPace(daily, today, days)
    : levelPace(daily.points, today, days);
}

function countedPace(daily: Daily, today: JstDay, days: number): Pace | undefined {
  const end = dayNumber(today);
  const known: { day: JstDay; count: number }[] = [];
  for (let number = end - days; number < end; number += 1) {
    const day = dayOfNumber(number);
    const count = countOn(daily, day);
    if (count !== undefined) known.push({ day, count });
  }
  const [first] = known;
  if (!first || known.length < MIN_PACE_DAYS) return undefined;
  return {
    gained: known.reduce((sum, { count }) => sum + count, 0),
    days: known.length,
    from: first.day,
    to: shiftDay(today, -1),
    basis: 'counts',
    bestDay: Math.max(...known.map(({ count }) => count)),
  };
}

/** Between the first and the last exact level: a rounded one is never differenced. */
function levelPace(points: readonly SnapshotPoint[], today: JstDay, days: number) {
  const since = shiftDay(today, -days);
  const exact = points.filter(
    ({ day, value, rounded }) => day >= since && day <= today && !rounded && isCount(value),
  );
  const first = exact[0];
  const last = exact[exact.length - 1];
  if (!first || !last) return undefined;
  const between = daysBetween(first.day, last.day);
  if (between < MIN_PACE_DAYS) return undefined;
  return {
    gained: last.value - first.value,
    days: between,
    from: first.day,
    to: last.day,
    basis: 'snapshots',
  } satisfies Pace;
}
