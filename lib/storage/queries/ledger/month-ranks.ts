import { type JstMonth, monthOf } from '../../../domain/month';
import { knownRanks } from '../../../domain/rank/facts';
import type { Rank } from '../../../domain/rank/ranks';
import type { Instant } from '../../../domain/time-units';
import type { HistoryDb } from '../../db';
import { rankRecords } from '../rank-records';

/** The own rank month by month, where the profile said it or the user typed it in. */
export async function monthRanks(
  db: HistoryDb,
  from: JstMonth,
  now: Instant,
): Promise<ReadonlyMap<JstMonth, Rank>> {
  const records = await rankRecords(db, from, monthOf(now));
  return new Map(knownRanks(records).map(({ month, rank }) => [month, rank]));
}
