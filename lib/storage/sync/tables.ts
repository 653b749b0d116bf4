/**
 * What machines tell each other: facts. Sums and roll-ups are made anew of them, diagnostics are
 * this machine's own, and what waits to be sent is sent by the machine on which it waits.
 */
export const SYNCED = [
  ...(['items', 'clicks', 'cartAttempts', 'posts', 'actions', 'drafts', 'snapshots'] as const),
  ...(['months', 'prints', 'rewards', 'reportLines', 'advertisingLines', 'imports'] as const),
  ...(['traces', 'traceAnswers', 'events', 'shares'] as const),
];
export type SyncedTable = (typeof SYNCED)[number];

const synced = new Set<string>(SYNCED);
export const isSynced = (table: string): table is SyncedTable => synced.has(table);

/** Written by long imports: their notes lie apart, so that a click never waits for an import. */
const LEDGER = new Set<string>([
  'rewards',
  'reportLines',
  'advertisingLines',
  'imports',
  'traces',
  'traceAnswers',
]);

export type NoteTable = 'syncNotes' | 'syncLedgerNotes';
export const NOTE_TABLES: readonly NoteTable[] = ['syncNotes', 'syncLedgerNotes'];
export const noteTableOf = (table: string): NoteTable =>
  LEDGER.has(table) ? 'syncLedgerNotes' : 'syncNotes';

/** Tables of the sync itself: they are no history, and deleting the history leaves them. */
export const SYNC_TABLES = [...NOTE_TABLES, 'syncHeads', 'syncState'] as const;

/** A row that was deleted here and changed there: gone where its id was made up for it alone. */
const OWN_IDS = new Set<string>([
  'clicks',
  'cartAttempts',
  'posts',
  'drafts',
  'actions',
  'shares',
  'events',
  'imports',
]);
export const deletionWins = (table: string): boolean => OWN_IDS.has(table);
export const isOfSync = (table: string): boolean => SYNC_TABLES.some((name) => name === table);
