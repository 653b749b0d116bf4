import { scaleLinear } from 'd3-scale';
import { dayNumber } from '@/lib/domain/days';
import { firstDay, type JstMonth, lastDay, monthEnd, monthStart } from '@/lib/domain/month';
import type { JstDay } from '@/lib/domain/time';
import { DAY, HOUR, type Instant } from '@/lib/domain/time-units';

/** Where the data is drawn; the axes stand outside of it. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** From one month to another, both included. */
export interface MonthSpan {
  from: JstMonth;
  to: JstMonth;
}

/** Two lines of months and years below, figures at the left. */
const AXIS = { left: 44, right: 8, top: 20, bottom: 34 };

export const boxOf = (width: number, height: number, axis: Partial<typeof AXIS> = {}): Box => {
  const { left, right, top, bottom } = { ...AXIS, ...axis };
  return { left, right: Math.max(left + 1, width - right), top, bottom: height - bottom };
};

/** Days and instants along the horizontal axis. */
export interface TimeScale {
  /** The middle of a day. */
  day: (day: JstDay) => number;
  instant: (at: Instant) => number;
}

export interface MonthScale extends TimeScale {
  start: (month: JstMonth) => number;
  end: (month: JstMonth) => number;
  middle: (month: JstMonth) => number;
}

/** Days since 1970 in Japan, with their hours as a part. */
const dayTime = (at: Instant): number => (at + 9 * HOUR) / DAY;

/** From the first day to the end of the last. */
export function timeScale(from: JstDay, to: JstDay, { left, right }: Box): TimeScale {
  const at = scaleLinear()
    .domain([dayNumber(from), dayNumber(to) + 1])
    .range([left, right]);
  return { day: (day) => at(dayNumber(day) + 0.5), instant: (moment) => at(dayTime(moment)) };
}

/** The same for days and months, so that charts under each other can be compared. */
export function monthScale({ from, to }: MonthSpan, box: Box): MonthScale {
  const time = timeScale(firstDay(from), lastDay(to), box);
  const start = (month: JstMonth) => time.instant(monthStart(month));
  const end = (month: JstMonth) => time.instant(monthEnd(month));
  return {
    ...time,
    start,
    end,
    middle: (month) => (start(month) + end(month)) / 2,
  };
}

export interface ValueScale {
  at: (value: number) => number;
  ticks: number[];
}

const TICKS = 4;

/** Round figures at the side, whole ones only; bars start at zero, levels where they are. */
export function valueScale(
  values: readonly number[],
  { top, bottom }: Box,
  fromZero: boolean,
): ValueScale | undefined {
  if (values.length === 0) return undefined;
  const most = Math.max(...values);
  const least = fromZero ? 0 : Math.min(...values);
  // A change of one in a thousand must not look like a leap.
  const room = Math.max(2, (most - least) * 0.08, most * 0.01);
  const domain = fromZero ? [0, Math.max(1, most)] : [Math.max(0, least - room), most + room];
  const scale = scaleLinear().domain(domain).nice(TICKS).range([bottom, top]);
  return { at: (value) => scale(value), ticks: scale.ticks(TICKS).filter(Number.isInteger) };
}
