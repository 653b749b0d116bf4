import { isMonth, type JstMonth } from '@/lib/domain/month';
import type { SeriesPoint } from '@/lib/domain/rank/series';
import { type JstDay, parseJstDay } from '@/lib/domain/time';

export function month(text: string): JstMonth {
  if (!isMonth(text)) throw new Error(`not a month: ${text}`);
  return text;
}

export function day(text: string): JstDay {
  const parsed = parseJstDay(text);
  if (!parsed) throw new Error(`not a day: ${text}`);
  return parsed;
}

/** `undefined` is a gap, a text a rounded number. */
export const points = (...values: (number | string | undefined)[]): SeriesPoint[] =>
  values.map((value, index) => ({
    day: day(`2026-11-${String(index + 1).padStart(2, '0')}`),
    value: value === undefined ? undefined : Number(value),
    rounded: typeof value === 'string',
    change: undefined,
  }));
