import { scaleLinear } from 'd3-scale';
import { dayNumber } from '@/lib/domain/days';
import { firstDay, type JstMonth, lastDay } from '@/lib/domain/month';
import type { JstDay } from '@/lib/domain/time';

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

export interface MonthScale {
  /** The middle of a day. */
  day: (day: JstDay) => number;
  start: (month: JstMonth) => number;
  end: (month: JstMonth) => number;
  middle: (month: JstMonth) => number;
}

/** The same for days and months, so that charts under each other can be compared. */
export function monthScale({ from, to }: MonthSpan, { left, right }: Box): MonthScale {
  const days = [dayNumber(firstDay(from)), dayNumber(lastDay(to)) + 1];
  const at = scaleLinear().domain(days).range([left, right]);
  const start = (month: JstMonth) => at(dayNumber(firstDay(month)));
  const end = (month: JstMonth) => at(dayNumber(lastDay(month)) + 1);
  return {
    day: (day) => at(dayNumber(day) + 0.5),
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
