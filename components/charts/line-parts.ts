import type { SeriesPoint } from '@/lib/domain/rank/series';

/** A day with a value. */
export interface Known {
  day: SeriesPoint['day'];
  value: number;
  rounded: boolean;
}

/** A stretch drawn in one go: `light` when it starts, ends or runs at a rounded value. */
export interface LinePart {
  light: boolean;
  points: readonly Known[];
}

/** Exact stretches and, between them, those that are only about so much. */
export function lineParts(run: readonly Known[]): LinePart[] {
  const parts: { light: boolean; points: Known[] }[] = [];
  run.slice(1).forEach((point, index) => {
    const before = run[index];
    if (!before) return;
    const light = before.rounded || point.rounded;
    const last = parts[parts.length - 1];
    if (last && last.light === light) last.points.push(point);
    else parts.push({ light, points: [before, point] });
  });
  return parts;
}

export const knownOf = (run: readonly SeriesPoint[]): Known[] =>
  run.flatMap(({ day, value, rounded }) => (value === undefined ? [] : [{ day, value, rounded }]));
