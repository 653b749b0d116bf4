import type { Connection } from '../../domain/advertising/connection';
import type { HistoryDb } from '../db';
import type { PullRow } from './rows';

const isOver = ({ state }: PullRow): boolean => state === 'stored' || state === 'dropped';

/** The latest import of a connection, however it ended. */
export const lastImportIn = (pulls: readonly PullRow[]): PullRow | undefined =>
  pulls.findLast(({ kind }) => kind === 'import');

/**
 * What was brought is told by the ledger's own list, and what became of scheduled runs by the
 * schedule. Of what is over two are still needed: the last import of a connection, from which the
 * user may go on, and the run that its schedule has not heard of yet.
 */
export const tidyPulls = (
  db: HistoryDb,
  connections: readonly Pick<Connection, 'id' | 'run'>[],
): Promise<void> =>
  db.transaction('rw', db.pulls, async () => {
    const pulls = await db.pulls.orderBy('at').toArray();
    const needed = new Set(
      connections.flatMap(({ id, run }) => [
        lastImportIn(pulls.filter(({ connection }) => connection === id))?.id,
        run ?? undefined,
      ]),
    );
    const gone = pulls.filter((pull) => isOver(pull) && !needed.has(pull.id));
    await db.pulls.bulkDelete(gone.map(({ id }) => id));
  });
