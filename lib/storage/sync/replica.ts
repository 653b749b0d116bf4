import type { Segment } from '../../domain/sync/segment';
import type { Gathered, Pending, Place, SyncState } from '../../domain/sync/state';
import { covers, coversAll, type Vector } from '../../domain/sync/vector';
import type { HistoryDb } from '../db';
import { NEWEST } from '../migrations';
import { gatherAll, gatherChanged } from './gather';
import { beQuiet } from './notes';
import type { HeadRow } from './rows';
import { noteTableOf, SYNC_TABLES, SYNCED } from './tables';
import { type Taken, takeSegment } from './take-in';

type Change = (state: SyncState) => SyncState;

/** The history of this machine as the sync sees it. Every call is one transaction. */
export class HistoryReplica {
  readonly layout = NEWEST;
  private readonly db: HistoryDb;

  constructor(db: HistoryDb) {
    this.db = db;
  }

  state = (): Promise<SyncState> => this.db.transaction('r', this.db.syncState, () => this.read());

  save = (change: Change): Promise<SyncState> =>
    this.db.transaction('rw', this.db.syncState, async () => {
      const before = await this.read();
      const state = change(before);
      if (state !== before) await this.db.syncState.put({ id: 'state', state });
      return state;
    });

  takeIn = async (segment: Segment, change: Change): Promise<Taken> => {
    const { ROW_SCHEMAS } = await import('../backup/schemas');
    return this.quietly(async () => {
      const state = await this.read();
      const taken = await takeSegment(this.db, segment, state, ROW_SCHEMAS);
      await this.db.syncState.put({ id: 'state', state: change(state) });
      return taken;
    });
  };

  changed = (): Promise<Gathered | undefined> =>
    this.db.transaction('r', this.db.tables, () => gatherChanged(this.db));

  all = (after: Place | undefined): Promise<Gathered> =>
    this.db.transaction('r', this.db.tables, async () =>
      gatherAll(this.db, await this.read(), after),
    );

  pending = async (): Promise<Pending | undefined> => {
    const row = await this.db.syncState.get('pending');
    return row?.id === 'pending' ? row.pending : undefined;
  };

  setPending = async (pending: Pending | undefined): Promise<void> => {
    if (pending) await this.db.syncState.put({ id: 'pending', pending });
    else await this.db.syncState.delete('pending');
  };

  settle = ({ segment, notes, fresh }: Pending, change: Change): Promise<void> => {
    const { device, seq, context } = segment;
    const tables = SYNC_TABLES.map((name) => this.db.table(name));
    return this.db.transaction('rw', tables, async () => {
      for (const { table, key, stamp } of notes) {
        const kept = await this.db[noteTableOf(table)].get([table, key]);
        // Changed again while the file was on its way: it stays noted.
        if (kept?.stamp === stamp) await this.db[noteTableOf(table)].delete([table, key]);
      }
      const heads = fresh.map(
        ({ table, key, gone }): HeadRow => ({
          ...{ table, key, device, seq, context },
          ...(gone && ({ gone: 1 } as const)),
        }),
      );
      await this.db.syncHeads.bulkPut(heads);
      await this.db.syncState.delete('pending');
      await this.db.syncState.put({ id: 'state', state: change(await this.read()) });
    });
  };

  forget = (floor: Vector): Promise<void> =>
    this.db.transaction('rw', this.db.syncHeads, this.db.syncState, async () => {
      const state = await this.read();
      if (coversAll(state.floor, floor)) return;
      // A deletion is remembered for ever: whoever was away for years still has the row.
      await this.db.syncHeads.filter((head) => !head.gone && covers(floor, head)).delete();
      await this.db.syncState.put({ id: 'state', state: { ...state, floor } });
    });

  private async read(): Promise<SyncState> {
    const row = await this.db.syncState.get('state');
    if (row?.id !== 'state') throw new Error('the sync is off');
    return row.state;
  }

  /** What comes from the others is no news to them. */
  private quietly<T>(work: () => Promise<T>): Promise<T> {
    const { db } = this;
    const tables = [...SYNCED, 'rollups', 'ledgerSums', 'advertisingSums', ...SYNC_TABLES].map(
      (name) => db.table(name),
    );
    return db.transaction('rw', tables, async (tx) => {
      beQuiet(tx.idbtrans);
      return work();
    });
  }
}
