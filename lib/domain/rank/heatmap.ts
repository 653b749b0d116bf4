import { daysFrom, isDay, shiftDay, weekday } from '../days';
import type { JstDay } from '../time';

/** One square of the year. */
export interface HeatCell {
  day: JstDay;
  /** None: before the counting began, or still to come. */
  count: number | undefined;
  /** 0 for none, 1–4 by share of the best day; none where the count is unknown. */
  level: HeatLevel | undefined;
}

export type HeatLevel = 0 | 1 | 2 | 3 | 4;

/** A column of seven, Monday first; the ends of the year leave places empty. */
export type HeatWeek = readonly (HeatCell | undefined)[];

export interface Heatmap {
  year: number;
  weeks: readonly HeatWeek[];
  best: number;
}

/** The days from `since` until `today` count as none when they have no entry. */
export function heatmap(
  year: number,
  counts: ReadonlyMap<JstDay, number>,
  since: JstDay | undefined,
  today: JstDay,
): Heatmap {
  const known = (day: JstDay) =>
    since === undefined || day < since || day > today ? undefined : sound(counts.get(day) ?? 0);
  const days = daysOfYear(year).map((day) => ({ day, count: known(day) }));
  const best = Math.max(0, ...days.map(({ count }) => count ?? 0));
  const cells = days.map((cell) => ({ ...cell, level: levelOf(cell.count, best) }));
  const first = cells[0];
  const places: (HeatCell | undefined)[] = [
    ...Array.from({ length: first ? weekday(first.day) : 0 }, () => undefined),
    ...cells,
  ];
  while (places.length % 7 !== 0) places.push(undefined);
  const weeks = Array.from({ length: places.length / 7 }, (_, week) =>
    places.slice(week * 7, week * 7 + 7),
  );
  return { year, weeks, best };
}

const sound = (count: number): number | undefined =>
  Number.isSafeInteger(count) && count >= 0 ? count : undefined;

function daysOfYear(year: number): JstDay[] {
  const first = `${String(year).padStart(4, '0')}-01-01`;
  const next = `${String(year + 1).padStart(4, '0')}-01-01`;
  return isDay(first) && isDay(next) ? daysFrom(first, shiftDay(next, -1)) : [];
}

/** One on the best day alone is the full shade; any count is more than none. */
export function levelOf(count: number | undefined, best: number): HeatLevel | undefined {
  if (count === undefined) return undefined;
  if (count <= 0 || best <= 0) return 0;
  const levels: readonly HeatLevel[] = [1, 2, 3, 4];
  return levels.find((level) => count * 4 <= best * level) ?? 4;
}
