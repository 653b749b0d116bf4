import Dexie from 'dexie';
import type { SoldKey } from '../../domain/rewards/trace/sold-name';
import { DAY, type Instant } from '../../domain/time-units';
import type { HistoryDb } from '../db';
import type { RewardRow } from './rows';

/** So much time is read in one request: a few hundred sales where a year has many thousands. */
const PIECE = 5 * DAY;

/** The sales from one instant up to another, in pieces; memory stays that of one. */
export async function* salesBetween(
  db: HistoryDb,
  from: Instant,
  to: Instant,
): AsyncGenerator<RewardRow[], void> {
  for (let at = from; at < to; at += PIECE) {
    const end = Math.min(at + PIECE, to);
    const rows = await db.rewards.where('occurredAt').between(at, end, true, false).toArray();
    if (rows.length > 0) yield rows;
  }
}

/** Every sale under one sold name, the oldest first. */
export const salesOfName = (db: HistoryDb, sold: SoldKey): Promise<RewardRow[]> =>
  db.rewards
    .where('[sold+occurredAt]')
    .between([sold, Dexie.minKey], [sold, Dexie.maxKey])
    .toArray();
