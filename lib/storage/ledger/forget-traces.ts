import Dexie from 'dexie';
import type { SoldKey } from '../../domain/rewards/trace/sold-name';
import type { HistoryDb } from '../db';

/** Of these names the ones that nothing is sold under any more; their traces go. */
export async function forgetTraces(db: HistoryDb, names: Iterable<SoldKey>): Promise<SoldKey[]> {
  const gone: SoldKey[] = [];
  for (const sold of new Set(names)) {
    const left = await db.rewards
      .where('[sold+occurredAt]')
      .between([sold, Dexie.minKey], [sold, Dexie.maxKey])
      .count();
    if (left === 0) gone.push(sold);
  }
  await db.traces.bulkDelete(gone);
  return gone;
}
