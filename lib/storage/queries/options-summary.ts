import type { DayCounts } from '../../domain/rollup';
import type { JstDay } from '../../domain/time';
import type { HistoryDb } from '../db';
import { sumDays } from '../rollups';
import type { DeletionRange } from '../settings';

/** What the notebook holds, in numbers. */
export interface HistorySummary {
  counts: DayCounts;
  items: number;
  posts: number;
  /** Days on which something was recorded. */
  days: number;
  since: JstDay | undefined;
}

/** Days are summed and tables counted: no row of the history itself is read. */
export async function historySummary(db: HistoryDb): Promise<HistorySummary> {
  const [counts, items, posts, days, first] = await Promise.all([
    sumDays(db),
    db.items.count(),
    db.posts.count(),
    db.rollups.count(),
    db.rollups.orderBy('day').first(),
  ]);
  return { counts, items, posts, days, since: first?.day };
}

/** How many rows a deletion would take; what is bought is one of the clicks. */
export async function recordsIn(db: HistoryDb, range: DeletionRange): Promise<number> {
  const sum = await ('all' in range ? sumDays(db) : sumDays(db, range.from, range.to));
  return (
    sum.clicks +
    sum.linkChecks +
    sum.otherLinks +
    sum.cartAttempts +
    sum.searches +
    sum.follows +
    sum.likes +
    sum.posts
  );
}
