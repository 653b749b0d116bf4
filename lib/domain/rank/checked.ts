import { isFlag, isMetric, type MetricId } from './metrics';

/** Looking into stored data of which nothing is known yet. */
export const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longest;

/** What was sound of a list, and how many rows were not. */
export interface Kept<T> {
  kept: T[];
  dropped: number;
}

export function keepSound<T>(
  value: unknown,
  sound: (row: unknown) => T | undefined,
  most: number,
): Kept<T> {
  const rows = listOf(value);
  const kept = rows.flatMap((row) => sound(row) ?? []).slice(0, most);
  return { kept, dropped: rows.length - kept.length };
}

export const isCounted = (value: unknown): value is MetricId => isMetric(value) && !isFlag(value);
