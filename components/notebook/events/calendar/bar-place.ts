import { startOfDay } from '@/lib/domain/days';
import type { GridBar, GridWeek } from '@/lib/domain/events/month-grid';
import { DAY } from '@/lib/domain/time-units';

/** Bars under each other in one week; what is beyond is counted in its days. */
export const MOST_LANES = 4;
/** Of a day's column. */
const LEAST = 0.14;
/** From here on a name has room. */
const NAMED = 0.6;

export interface BarPlace {
  bar: GridBar;
  /** In columns from the left edge of the bar's first day: 20:00 is 0.83. */
  left: number;
  width: number;
  named: boolean;
}

/** How much of its first and last day a bar takes: the hours are seen without reading them. */
export function placeOf(bar: GridBar, { days }: GridWeek): BarPlace {
  const first = days[bar.from];
  const last = days[bar.to];
  const { startsAt, endsAt } = bar.event;
  const begin = bar.startsEarlier || !first ? 0 : (startsAt - startOfDay(first.day)) / DAY;
  const end = bar.endsLater || !last ? 1 : (endsAt - startOfDay(last.day)) / DAY;
  const columns = bar.to - bar.from;
  // Within one day the name goes before the hours.
  if (columns === 0 && !bar.startsEarlier && !bar.endsLater) {
    return { bar, left: 0, width: 1, named: true };
  }
  const left = Math.min(begin, 1 - LEAST);
  const width = Math.max(LEAST, columns + end - left);
  return { bar, left, width, named: width >= NAMED };
}

/** How many bars of a day are not drawn. */
export const hiddenOn = (week: GridWeek, column: number): number =>
  week.bars.filter(({ lane, from, to }) => lane >= MOST_LANES && from <= column && column <= to)
    .length;
