import type { Connection } from '../../domain/advertising/connection';
import { EMPTY_QUEUE, type QueueState } from '../../domain/advertising/queue/state';
import type { Trial } from '../../domain/advertising/trial';
import type { HistoryDb } from '../db';
import type { PullRow } from '../pulls/rows';
import { lastImportIn } from '../pulls/tidy';

export interface ConnectionState {
  queue: QueueState;
  /** The last test of this connection. */
  trial: Trial | undefined;
  /** A test of another connection with the same token is on. */
  otherTrial: boolean;
  /** The last import, however it ended. */
  lastImport: PullRow | undefined;
  /** What is on its way now. */
  running: PullRow | undefined;
}

/** What is going on for a connection. */
export async function connectionState(
  db: HistoryDb,
  { id, slot }: Connection,
): Promise<ConnectionState> {
  const [row, pulls] = await Promise.all([
    db.pullQueues.get(slot),
    db.pulls.where('connection').equals(id).sortBy('at'),
  ]);
  const own = row?.trial?.connection === id;
  return {
    queue: row?.state ?? EMPTY_QUEUE,
    trial: own ? row?.trial : undefined,
    otherTrial: !own && row?.trial !== undefined && row.trial.endedAt === undefined,
    lastImport: lastImportIn(pulls),
    running: pulls.find(({ state }) => state === 'running'),
  };
}
