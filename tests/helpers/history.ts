import {
  ATTEMPT_COUNTS,
  addCounts,
  clickCounts,
  type DayCounts,
  NO_COUNTS,
} from '@/lib/domain/rollup';
import { jstDay } from '@/lib/domain/time';
import { HistoryDb } from '@/lib/storage/db';
import type { RollupRow } from '@/lib/storage/rows';

let used = 0;
/** Every test has a database of its own; a fresh one is quicker than a cleared one. */
export const newName = (): string => `test-${used++}-${Math.random()}`;
export const newDb = (): HistoryDb => new HistoryDb(newName());

/** What is recorded, table by table; diagnostics are no part of the history. */
export async function dump(db: HistoryDb) {
  const [items, clicks, cartAttempts, posts, rollups] = await Promise.all([
    db.items.toArray(),
    db.clicks.toArray(),
    db.cartAttempts.toArray(),
    db.posts.toArray(),
    db.rollups.toArray(),
  ]);
  return { items, clicks, cartAttempts, posts, rollups };
}

export type Dump = Awaited<ReturnType<typeof dump>>;

/** The daily roll-ups as they follow from the rows themselves. */
export function recount({ clicks, cartAttempts }: Dump): RollupRow[] {
  const days = new Map<RollupRow['day'], DayCounts>();
  const add = (at: number, counts: DayCounts) => {
    const day = jstDay(at);
    days.set(day, addCounts(days.get(day) ?? NO_COUNTS, counts));
  };
  for (const click of clicks) add(click.at, clickCounts(click));
  for (const attempt of cartAttempts) add(attempt.at, ATTEMPT_COUNTS);
  return [...days]
    .map(([day, counts]) => ({ ...counts, day }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
