import type { JstDay } from '../../domain/time';
import type { HistoryDb } from '../db';

/** How many posts each day of a year has, from its roll-ups. */
export async function postsOfYear(
  db: HistoryDb,
  year: number,
): Promise<{ year: number; days: ReadonlyMap<JstDay, number> }> {
  const rows = await db.rollups
    .where('day')
    .between(`${year}-01-01`, `${year}-12-31`, true, true)
    .toArray();
  return { year, days: new Map(rows.map(({ day, posts }) => [day, posts])) };
}

/** The year of the first day that anything was recorded of. */
export async function firstPostYear(db: HistoryDb): Promise<number | undefined> {
  const first = await db.rollups.orderBy('day').first();
  return first && Number(first.day.slice(0, 4));
}
