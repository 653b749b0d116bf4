import {
  ATTEMPT_COUNTS,
  actionCounts,
  addCounts,
  clickCounts,
  type DayCounts,
  isEmpty,
  NO_COUNTS,
  postCounts,
} from '../../../domain/rollup';
import { addJstDays, type JstDay, jstDayStart } from '../../../domain/time';
import type { HistoryDb } from '../../db';

/** Counts these days anew, from their rows. Inside a transaction. */
export async function recountDays(db: HistoryDb, days: Iterable<JstDay>): Promise<void> {
  for (const day of days) {
    const counts = await countsOf(db, day);
    if (isEmpty(counts)) await db.rollups.delete(day);
    else await db.rollups.put({ ...counts, day });
  }
}

async function countsOf(db: HistoryDb, day: JstDay): Promise<DayCounts> {
  const span = [jstDayStart(day), jstDayStart(addJstDays(day, 1)), true, false] as const;
  const [clicks, attempts, actions, posts] = await Promise.all([
    db.clicks
      .where('at')
      .between(...span)
      .toArray(),
    db.cartAttempts
      .where('at')
      .between(...span)
      .count(),
    db.actions
      .where('at')
      .between(...span)
      .toArray(),
    db.posts.where('postedOn').equals(day).toArray(),
  ]);
  const counts = [
    ...clicks.map(clickCounts),
    ...actions.map(actionCounts),
    ...posts.map(postCounts),
    { ...NO_COUNTS, cartAttempts: attempts * ATTEMPT_COUNTS.cartAttempts },
  ];
  return counts.reduce<DayCounts>((sum, one) => addCounts(sum, one), NO_COUNTS);
}
