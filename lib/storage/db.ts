import Dexie, { type EntityTable, type Table } from 'dexie';
import { MIGRATIONS } from './migrations';
import type {
  ActionRow,
  AttemptRow,
  ClickRow,
  DiagnosticRow,
  ItemRow,
  MonthRow,
  PostRow,
  RollupRow,
  SnapshotRow,
} from './rows';

export const DATABASE = 'room-techo';

/** The history. Only ever opened in the extension's own origin (DESIGN 4). */
export class HistoryDb extends Dexie {
  declare items: EntityTable<ItemRow, 'key'>;
  declare clicks: EntityTable<ClickRow, 'id'>;
  declare cartAttempts: EntityTable<AttemptRow, 'id'>;
  declare posts: EntityTable<PostRow, 'id'>;
  declare actions: EntityTable<ActionRow, 'id'>;
  declare snapshots: Table<SnapshotRow, [room: string, day: string]>;
  declare months: EntityTable<MonthRow, 'month'>;
  declare rollups: EntityTable<RollupRow, 'day'>;
  declare diagnostics: EntityTable<DiagnosticRow, 'id'>;

  constructor(name = DATABASE) {
    super(name);
    for (const { version, stores, upgrade } of MIGRATIONS) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
  }
}
