import { newState } from '../../domain/sync/state';
import type { DeviceId } from '../../domain/sync/vector';
import type { HistoryDb } from '../db';
import { SWITCH } from './notes';
import { NOTE_TABLES, SYNC_TABLES } from './tables';

const tablesOf = (db: HistoryDb) => SYNC_TABLES.map((name) => db.table(name));

/** From now on changes are noted, under a number that was never used. */
export const switchOn = (db: HistoryDb, device: DeviceId, label: string): Promise<void> =>
  db.transaction('rw', tablesOf(db), async () => {
    for (const table of tablesOf(db)) await table.clear();
    await db.syncState.put({ id: 'state', state: newState(device, label) });
    for (const name of NOTE_TABLES) await db[name].put(SWITCH);
  });

/** The history stays as it is; nothing is noted any more. */
export const switchOff = (db: HistoryDb): Promise<void> =>
  db.transaction('rw', tablesOf(db), async () => {
    for (const table of tablesOf(db)) await table.clear();
  });
