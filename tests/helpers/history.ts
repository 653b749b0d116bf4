import {
  ATTEMPT_COUNTS,
  actionCounts,
  addCounts,
  clickCounts,
  type DayCounts,
  isEmpty,
  NO_COUNTS,
  postCounts,
} from '@/lib/domain/rollup';
import { jstDay, jstDayStart } from '@/lib/domain/time';
import { HistoryDb } from '@/lib/storage/db';
import type { RollupRow } from '@/lib/storage/rows';

let used = 0;
/** Every test has a database of its own; a fresh one is quicker than a cleared one. */
export const newName = (): string => `test-${used++}-${Math.random()}`;
export const newDb = (): HistoryDb => new HistoryDb(newName());

/** What is recorded, table by table; diagnostics are no part of the history. */
export async function dump(db: HistoryDb) {
  const [items, clicks, cartAttempts, posts, actions, snapshots, months, rollups] =
    await Promise.all([
      db.items.toArray(),
      db.clicks.toArray(),
      db.cartAttempts.toArray(),
      db.posts.toArray(),
      db.actions.toArray(),
      db.snapshots.toArray(),
      db.months.toArray(),
      db.rollups.toArray(),
    ]);
  return { items, clicks, cartAttempts, posts, actions, snapshots, months, rollups };
}

export type Dump = Awaited<ReturnType<typeof dump>>;

export const NOTHING: Dump = {
  items: [],
  clicks: [],
  cartAttempts: [],
  posts: [],
  actions: [],
  snapshots: [],
  months: [],
  rollups: [],
};

/** The daily roll-ups as they follow from the rows themselves. */
export function recount({ clicks, cartAttempts, posts, actions }: Dump): RollupRow[] {
  const days = new Map<RollupRow['day'], DayCounts>();
  const add = (at: number, counts: DayCounts) => {
    const day = jstDay(at);
    days.set(day, addCounts(days.get(day) ?? NO_COUNTS, counts));
  };
  for (const click of clicks) add(click.at, clickCounts(click));
  for (const attempt of cartAttempts) add(attempt.at, ATTEMPT_COUNTS);
  for (const action of actions) add(action.at, actionCounts(action));
  for (const post of posts) {
    if (post.postedOn) add(jstDayStart(post.postedOn), postCounts(post));
  }
  return [...days]
    .filter(([, counts]) => !isEmpty(counts))
    .map(([day, counts]) => ({ ...counts, day }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
