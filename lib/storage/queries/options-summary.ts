import type { DayCounts } from '../../domain/rollup';
import { addJstDays, type JstDay, jstDay, jstDayStart } from '../../domain/time';
import { conversionsOf } from '../conversions/delete';
import type { HistoryDb } from '../db';
import { sumDays } from '../rollups';
import type { DeletionRange } from '../settings';

/** What the notebook holds, in numbers. */
export interface HistorySummary {
  counts: DayCounts;
  items: number;
  posts: number;
  /** Of imported reports. */
  sales: number;
  /** Days on which something was recorded. */
  days: number;
  since: JstDay | undefined;
  /** Of anything recorded or sold: where deleting may begin. */
  earliest: JstDay | undefined;
}

/** Days are summed and tables counted: no row of the history itself is read. */
export async function historySummary(db: HistoryDb): Promise<HistorySummary> {
  const [counts, items, posts, sales, days, first, ...others] = await Promise.all([
    sumDays(db),
    db.items.count(),
    db.posts.count(),
    db.rewards.count(),
    db.rollups.count(),
    db.rollups.orderBy('day').first(),
    db.rewards.orderBy('occurredAt').first(),
    db.advertising.orderBy('soldAt').first(),
    db.conversions.orderBy('at').first(),
    db.landings.orderBy('landedAt').first(),
  ]);
  const since = first?.day;
  const [sale, advertised, conversion, landing] = others;
  const moments = [sale?.occurredAt, advertised?.soldAt, conversion?.at, landing?.landedAt];
  const firstDays = [since, ...moments.map((at) => (at === undefined ? undefined : jstDay(at)))];
  const [earliest] = firstDays.filter(isKnown).sort();
  return { counts, items, posts, sales, days, since, earliest };
}

/** How many rows each table holds, by its name. */
export const tableCounts = (db: HistoryDb): Promise<(readonly [table: string, rows: number])[]> =>
  Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const));

const isKnown = (day: JstDay | undefined): day is JstDay => day !== undefined;

/** How many rows a deletion would take; what is bought is one of the clicks. */
export async function recordsIn(db: HistoryDb, range: DeletionRange): Promise<number> {
  const [sum, sales, sent] = await Promise.all([
    'all' in range ? sumDays(db) : sumDays(db, range.from, range.to),
    salesIn(db, range),
    conversionsIn(db, range),
  ]);
  return (
    sales +
    sent +
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

async function conversionsIn(db: HistoryDb, range: DeletionRange): Promise<number> {
  const rows =
    'all' in range ? [db.conversions, db.landings] : conversionsOf(db, range.from, range.to);
  const [conversions = 0, landings = 0] = await Promise.all(rows.map((one) => one.count()));
  return conversions + landings;
}

async function salesIn(db: HistoryDb, range: DeletionRange): Promise<number> {
  if ('all' in range) return db.rewards.count();
  const days = [
    jstDayStart(range.from),
    jstDayStart(addJstDays(range.to, 1)),
    true,
    false,
  ] as const;
  const [sales, rows] = await Promise.all([
    db.rewards
      .where('occurredAt')
      .between(...days)
      .count(),
    db.advertising
      .where('soldAt')
      .between(...days)
      .count(),
  ]);
  return sales + rows;
}
