import { type HeatLevel, type Heatmap, levelOf } from '@/lib/domain/rank/heatmap';

/** Weekday letters at the left, months above, the legend below. */
const LEFT = 24;
const TOP = 18;
const LEGEND = 28;
const BETWEEN = 12;
const LARGEST = 18;
/** Below this the year is drawn as two halves under each other. */
const NARROW = 700;

export interface HeatLayout {
  pitch: number;
  /** Weeks in one row of the picture. */
  columns: number;
  rows: number;
  left: number;
  top: (row: number) => number;
  legend: number;
  height: number;
}

export function heatLayout(width: number, weeks: number): HeatLayout {
  const rows = width < NARROW ? 2 : 1;
  const columns = Math.max(1, Math.ceil(weeks / rows));
  const pitch = Math.max(4, Math.min(LARGEST, Math.floor((width - LEFT) / columns)));
  const block = TOP + 7 * pitch;
  const top = (row: number) => row * (block + BETWEEN) + TOP;
  const end = rows * block + (rows - 1) * BETWEEN;
  return { pitch, columns, rows, left: LEFT, top, legend: end + 20, height: end + LEGEND };
}

/** How large a square is drawn, as part of its place: the level can be told without colours. */
export const SIDE: Readonly<Record<HeatLevel, number>> = {
  0: 0.16,
  1: 0.4,
  2: 0.58,
  3: 0.74,
  4: 0.9,
};

/** Which counts each level stands for: `1–2`. */
export function levelRanges(best: Heatmap['best']): { level: HeatLevel; text: string }[] {
  const ranges = new Map<HeatLevel, [number, number]>();
  const sample = Math.min(best, 10_000);
  for (let count = 0; count <= sample; count += 1) {
    const level = levelOf(count, best) ?? 0;
    ranges.set(level, [ranges.get(level)?.[0] ?? count, count]);
  }
  return [...ranges].map(([level, [from, to]]) => ({
    level,
    text: from === to ? `${from}` : `${from}–${to}`,
  }));
}
