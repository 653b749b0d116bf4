import type { FactTable } from './merge';

/**
 * What a backup holds, in the order of its lines.
 */
export const SECTIONS = [
  'items',
  'clicks',
  'cartAttempts',
  'posts',
  'actions',
  'drafts',
  'snapshots',
  'months',
  'prints',
  'imports',
  'rewards',
  'reportLines',
  'reportedMonths',
  'advertisingLines',
  'traces',
  'traceAnswers',
  'events',
  'shares',
] as const satisfies readonly FactTable[];
export type Section = (typeof SECTIONS)[number];

/** Tables that are in no backup, and why. A test holds that every other one is. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  rollups: 'made anew of the rows they count',
  ledgerSums: 'made anew of the rewards; which months are known is kept as `reportedMonths`',
  advertisingSums: 'made anew of the rewards',
  undos: 'what an undone pull puts back on this machine',
  diagnostics: 'how pages were read on this machine; nothing of the history',
  pulls: 'runs of this machine that are asked for again',
  pullQueues: 'requests that this machine has under way',
  pulledChunks: 'answers on their way into the ledger',
  conversions: 'told to Rakuten by this machine: a copy elsewhere would be told again',
  landings: 'clicks of a shop’s visitors, which are worth nothing after thirty days',
  unfinished: 'what this machine is about to do',
  syncNotes: 'what this machine has still to tell the others',
  syncLedgerNotes: 'what this machine has still to tell the others',
  syncHeads: 'what this machine knows of the others',
  syncState: 'what this machine knows of the others',
};

/** Settings that are in no backup, and why. */
export const SETTINGS_LEFT_OUT: Readonly<Record<string, string>> = {
  backups: 'which files this machine made',
  historyMark: 'whether the history of this machine is there',
  readVersion: 'which news were read here',
  pendingDeletion: 'what was about to be deleted here',
  pulse: 'tells open pages that something changed',
  reminderState: 'what this machine has shown',
  sharedSettings: 'how this machine meets the others',
  syncedFolder: 'how this machine meets the others',
};
