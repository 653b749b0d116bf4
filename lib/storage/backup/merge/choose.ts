import type { ItemKey } from '../../../domain/identity';
import type { Instant } from '../../../domain/time-units';
import { canonical } from '../canonical';

/** How one row is made of two: deterministic, commutative, associative, idempotent. */
export type Merge<Row> = (a: Row, b: Row) => Row;

/**
 * A merge that takes the greater of two by these figures, the first one first, and by the text of
 * the rows where all of them agree. A total order makes every law hold by itself.
 */
export const greatest =
  <Row>(...figures: ((row: Row) => number)[]): Merge<Row> =>
  (a, b) => {
    for (const figure of figures) {
      const ahead = figure(a) - figure(b);
      if (ahead !== 0) return ahead > 0 ? a : b;
    }
    return canonical(a) >= canonical(b) ? a : b;
  };

/** How many of its fields a row says; `unknown` says nothing. */
export const saidFields = (row: object): number =>
  Object.values(row).filter((field) => field !== undefined && field !== 'unknown').length;

const byText = greatest<unknown>();

/** A value that may be missing: one that is there wins. */
export function defined<T>(
  a: T | undefined,
  b: T | undefined,
  merge: Merge<T> = byText as Merge<T>,
) {
  if (a === undefined) return b;
  return b === undefined ? a : merge(a, b);
}

export const earliest = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  defined(a, b, Math.min);

const isNumeric = (key: ItemKey): number => (/:[1-9]\d*$/.test(key) ? 1 : 0);

/** The numeric id of an item stays with it, its manage number may not (`findItems`). */
export const steadierKey: Merge<ItemKey> = greatest(isNumeric);

/** The union of two lists by what names a part, in the order given. */
export function union<T>(
  a: readonly T[],
  b: readonly T[],
  nameOf: (part: T) => string,
  order: (a: T, b: T) => number,
): T[] {
  const parts = new Map<string, T>();
  for (const part of [...a, ...b]) {
    const name = nameOf(part);
    const known = parts.get(name);
    parts.set(name, known === undefined ? part : (byText(known, part) as T));
  }
  return [...parts.values()].sort(order);
}

/** For a last word where everything else is equal. */
export const textOrder = (a: unknown, b: unknown): number => {
  const [left, right] = [canonical(a), canonical(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};
