import type { HistoryDb } from '../../db';
import type { ImportRow } from '../rows';
import type { Change } from '../stage';
import type { AdvertisingRow } from './rows';
import { applyToAdvertisingSums } from './sums';

/** Of each network only the last pull can be undone: what came after may stand on it. */
export async function undoPull(db: HistoryDb, row: ImportRow): Promise<boolean> {
  const { id, pull } = row;
  if (!pull) return false;
  const last = await db.imports
    .orderBy('at')
    .reverse()
    .filter((one) => one.pull?.network === pull.network)
    .first();
  const kept = await db.undos.where('importId').equals(id).toArray();
  if (last?.id !== id || kept.length === 0) return false;
  const rows: Change<AdvertisingRow>[] = [
    ...(await addedBy(db, row)).map((before) => ({ before, after: undefined })),
    ...(await changedBy(
      db,
      kept.flatMap(({ rows: old }) => old),
    )),
  ];
  await db.advertising.bulkDelete(
    rows.flatMap(({ before, after }) => (before && !after ? before.fingerprint : [])),
  );
  await db.advertising.bulkPut(rows.flatMap(({ after }) => after ?? []));
  await db.advertisingLines.where('importId').equals(id).delete();
  await db.advertisingLines.bulkPut(kept.flatMap(({ lines }) => lines));
  await applyToAdvertisingSums(db, rows);
  await db.undos.where('importId').equals(id).delete();
  await db.imports.delete(id);
  return true;
}

/** No index has them: it would slow every import down for a rare undoing. */
async function addedBy(db: HistoryDb, { id, pull }: ImportRow): Promise<AdvertisingRow[]> {
  if (!pull?.span) return [];
  const { from, to } = pull.span;
  const rows = await db.advertising.where('soldAt').between(from, to, true, true).toArray();
  return rows.filter(({ importId }) => importId === id);
}

async function changedBy(
  db: HistoryDb,
  old: readonly AdvertisingRow[],
): Promise<Change<AdvertisingRow>[]> {
  const now = await db.advertising.bulkGet(old.map(({ fingerprint }) => fingerprint));
  return old.map((after, index) => ({ before: now[index], after }));
}
