import type { NetworkId } from '../../../domain/advertising/networks';
import type { HistoryDb } from '../../db';
import { applyToAdvertisingSums } from './sums';

/**
 * Takes all of a network's rows out of the ledger, whole or not at all. What imports replaced is
 * forgotten, so that undoing one brings nothing of it back.
 */
export const deleteNetwork = (db: HistoryDb, network: NetworkId): Promise<void> => {
  const tables = [db.rewards, db.advertisingLines, db.advertisingSums, db.undos];
  return db.transaction('rw', tables, async () => {
    const own = <Row extends { network: NetworkId }>(row: Row) => row.network === network;
    const rows = await db.advertising.orderBy('soldAt').filter(own).toArray();
    await db.advertising.bulkDelete(rows.map(({ fingerprint }) => fingerprint));
    await applyToAdvertisingSums(
      db,
      rows.map((before) => ({ before, after: undefined })),
    );
    await db.advertisingLines.filter(own).delete();
    await db.undos.clear();
  });
};
