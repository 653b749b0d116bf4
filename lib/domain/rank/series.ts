import { daysFrom } from '../days';
import type { JstDay } from '../time';
import type { SnapshotPoint } from './daily';

/** One day of a chart. A day nobody looked is a gap, never a 0 and never a line drawn across. */
export interface SeriesPoint {
  day: JstDay;
  value: number | undefined;
  /** Shown as about so much. */
  rounded: boolean;
  /** Since the last exact value before, with its day; never from or to a rounded one. */
  change: { by: number; since: JstDay } | undefined;
}

/** Every day from one to the other; of two snapshots of a day the later in the list counts. */
export function snapshotSeries(
  points: readonly SnapshotPoint[],
  from: JstDay,
  to: JstDay,
): SeriesPoint[] {
  const byDay = new Map(points.map((point) => [point.day, point]));
  let exact: { day: JstDay; value: number } | undefined;
  return daysFrom(from, to).map((day) => {
    const point = byDay.get(day);
    const value = point && Number.isSafeInteger(point.value) ? point.value : undefined;
    const rounded = value !== undefined && point?.rounded === true;
    if (value === undefined || rounded) return { day, value, rounded, change: undefined };
    const change = exact && { by: value - exact.value, since: exact.day };
    exact = { day, value };
    return { day, value, rounded, change };
  });
}

/** The stretches of days with values, as lines are drawn: a gap ends one. */
export function runsOf(series: readonly SeriesPoint[]): SeriesPoint[][] {
  const runs: SeriesPoint[][] = [];
  let open: SeriesPoint[] | undefined;
  for (const point of series) {
    if (point.value === undefined) {
      open = undefined;
    } else if (open) {
      open.push(point);
    } else {
      open = [point];
      runs.push(open);
    }
  }
  return runs;
}
