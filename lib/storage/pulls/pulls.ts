import type { HistoryDb } from '../db';
import type { PulledChunkRow, PullId, PullRow } from './rows';

export interface ReadPull {
  pull: PullRow;
  chunks: PulledChunkRow[];
}

/** A pull with all it brought, as long as it is not part of the ledger. */
export async function readPull(db: HistoryDb, id: PullId): Promise<ReadPull | undefined> {
  const pull = await db.pulls.get(id);
  if (!pull || pull.state === 'stored' || pull.state === 'dropped') return undefined;
  return { pull, chunks: await db.pulledChunks.where('pull').equals(id).toArray() };
}

/** What it brought is not wanted. What is stored stays so. */
export const dropPull = (db: HistoryDb, id: PullId): Promise<void> =>
  db.transaction('rw', [db.pulls, db.pulledChunks], async () => {
    if (await readPull(db, id)) await endPull(db, id, 'dropped');
  });

/** Its answers go. Inside a transaction. */
export async function endPull(
  { pulls, pulledChunks }: HistoryDb,
  id: PullId,
  state: 'stored' | 'dropped',
): Promise<void> {
  await pulls.update(id, (pull) => {
    pull.state = state;
    delete pull.changed;
  });
  await pulledChunks.where('pull').equals(id).delete();
}
