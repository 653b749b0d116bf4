import { addCounts, type DayCounts, isEmpty, NO_COUNTS } from '../domain/rollup';
import type { JstDay } from '../domain/time';
import type { HistoryDb } from './db';

/** Adds to a day's counts. Call inside the transaction that stores what is counted. */
export async function countDay(
  db: HistoryDb,
  day: JstDay,
  counts: DayCounts,
  sign: 1 | -1 = 1,
): Promise<void> {
  if (isEmpty(counts)) return;
  const sum = addCounts((await db.rollups.get(day)) ?? NO_COUNTS, counts, sign);
  if (isEmpty(sum)) await db.rollups.delete(day);
  else await db.rollups.put({ ...sum, day });
}

/** The counts of one day; a day without a row is a day on which nothing was recorded. */
export async function dayCounts(db: HistoryDb, day: JstDay): Promise<DayCounts> {
  return (await db.rollups.get(day)) ?? NO_COUNTS;
}

/** Sums of whole days, both ends included; reads one row a day, never the history. */
export async function sumDays(db: HistoryDb, from?: JstDay, to?: JstDay): Promise<DayCounts> {
  const rows = await db.rollups
    .where('day')
    .between(from ?? '', to ?? '\uffff', true, true)
    .toArray();
  return rows.reduce<DayCounts>((sum, row) => addCounts(sum, row), NO_COUNTS);
}
