import Dexie, { type EntityTable, type Table } from 'dexie';
import type { KeptClick } from '../domain/conversions/click/kept';
import { NewerDatabase, UpgradeFailed } from '../domain/database-trouble';
import type { CampaignEvent } from '../domain/events/event';
import type { JstMonth } from '../domain/month';
import type { Fingerprint } from '../domain/rewards/fingerprint';
import type { ConversionRow } from './conversions/rows';
import type {
  AdvertisingLineRow,
  AdvertisingRow,
  AdvertisingSumKey,
  AdvertisingSumRow,
  UndoRow,
} from './ledger/advertising/rows';
import type { ImportRow, LedgerSumRow, ReportLineRow, RewardRow, Scope } from './ledger/rows';
import type { TraceAnswerRow, TraceRow } from './ledger/trace-rows';
import { MIGRATIONS } from './migrations';
import type { Migration } from './migrations/migration';
import type { PulledChunkRow, PullQueueRow, PullRow } from './pulls/rows';
import type {
  ActionRow,
  AttemptRow,
  ClickRow,
  DiagnosticRow,
  DraftRow,
  ItemRow,
  MonthRow,
  PostRow,
  PrintRow,
  RollupRow,
  ShareRow,
  SnapshotRow,
  UnfinishedRow,
} from './rows';
import { keepNotes } from './sync/notes';
import type { HeadRow, NoteRow, SyncStateRow } from './sync/rows';

export const DATABASE = 'room-techo';

/** The history. Only ever opened in the extension's own origin (DESIGN 4). */
export class HistoryDb extends Dexie {
  declare items: EntityTable<ItemRow, 'key'>;
  declare clicks: EntityTable<ClickRow, 'id'>;
  declare cartAttempts: EntityTable<AttemptRow, 'id'>;
  declare posts: EntityTable<PostRow, 'id'>;
  declare drafts: EntityTable<DraftRow, 'id'>;
  declare actions: EntityTable<ActionRow, 'id'>;
  declare snapshots: EntityTable<SnapshotRow, 'day'>;
  declare months: EntityTable<MonthRow, 'month'>;
  declare prints: EntityTable<PrintRow, 'key'>;
  declare rewards: EntityTable<RewardRow, 'fingerprint'>;
  declare reportLines: EntityTable<ReportLineRow, 'key'>;
  declare ledgerSums: Table<LedgerSumRow, [Scope, string, JstMonth]>;
  declare advertisingLines: EntityTable<AdvertisingLineRow, 'key'>;
  declare advertisingSums: Table<AdvertisingSumRow, AdvertisingSumKey>;
  declare undos: Table<UndoRow, number>;
  declare imports: EntityTable<ImportRow, 'id'>;
  declare pulls: EntityTable<PullRow, 'id'>;
  declare pullQueues: EntityTable<PullQueueRow, 'slot'>;
  declare pulledChunks: EntityTable<PulledChunkRow, 'id'>;
  declare traces: EntityTable<TraceRow, 'sold'>;
  declare traceAnswers: EntityTable<TraceAnswerRow, 'sold'>;
  declare events: EntityTable<CampaignEvent, 'id'>;
  declare shares: EntityTable<ShareRow, 'id'>;
  declare conversions: EntityTable<ConversionRow, 'id'>;
  declare landings: EntityTable<KeptClick, 'siteId'>;
  declare rollups: EntityTable<RollupRow, 'day'>;
  declare unfinished: EntityTable<UnfinishedRow, 'key'>;
  declare diagnostics: EntityTable<DiagnosticRow, 'id'>;
  declare syncNotes: Table<NoteRow, [table: string, key: string]>;
  declare syncLedgerNotes: Table<NoteRow, [table: string, key: string]>;
  declare syncHeads: Table<HeadRow, [table: string, key: string]>;
  declare syncState: Table<SyncStateRow, SyncStateRow['id']>;

  /**
   * Rows of Rakuten Advertising: the same table as `rewards`, by other indexes. Whoever counts or
   * reads the whole table gets both kinds.
   */
  get advertising(): Table<AdvertisingRow, Fingerprint> {
    return this.table('rewards');
  }

  constructor(name = DATABASE, migrations: readonly Migration[] = MIGRATIONS) {
    super(name);
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade((tx) => upgrade(tx).catch(failed(version)));
    }
    keepNotes(this);
    const newest = Math.max(...migrations.map(({ version }) => version));
    this.on('ready', () => refuseNewer(this.backendDB(), newest), true);
  }
}

const failed = (version: number) => (error: unknown) => {
  throw new UpgradeFailed(`step ${version}: ${String(error)}`, { cause: error });
};

/**
 * Dexie keeps its versions times ten and counts what it mends between them; a later one it would
 * open as if nothing was.
 */
function refuseNewer({ version }: IDBDatabase, newest: number): void {
  const found = Math.floor(version / 10);
  if (found > newest) throw new NewerDatabase(`${found} is later than ${newest}`);
}
