import Dexie from 'dexie';
import type { LedgerChannel } from '../../../domain/rewards/ledger';
import { allSums, earnedOf } from '../../../domain/rewards/sums';
import type { HistoryDb } from '../../db';
import type { LedgerSumRow, RewardRow } from '../../ledger/rows';

/** The sale of these months that earned most, discarded ones apart; of each month only its top is read. */
export async function biggestSale(
  db: HistoryDb,
  months: readonly LedgerSumRow[],
  channel: LedgerChannel,
): Promise<RewardRow | undefined> {
  const earning = months.filter(
    (row) => earnedOf(channel === 'all' ? allSums(row) : row[channel]).sales > 0,
  );
  const best = await Promise.all(earning.map((row) => biggestOf(db, row, channel)));
  return best.reduce(
    (most, sale) => (sale && (!most || sale.reward > most.reward) ? sale : most),
    undefined,
  );
}

const biggestOf = (db: HistoryDb, { month }: LedgerSumRow, channel: LedgerChannel) =>
  db.rewards
    .where('[month+reward]')
    .between([month, Dexie.minKey], [month, Dexie.maxKey])
    .reverse()
    .filter(
      (sale) => sale.status !== 'discarded' && (channel === 'all' || sale.channel === channel),
    )
    .first();
