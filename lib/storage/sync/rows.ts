import type { Head } from '../../domain/sync/segment';
import type { Pending, SyncState } from '../../domain/sync/state';

/** A row that changed and was not published since; the stamp tells one change from the next. */
export interface NoteRow {
  table: string;
  key: string;
  stamp: number;
}

/** Of which file a row's version is, until all devices know it; of a deletion for ever. */
export interface HeadRow extends Head {
  table: string;
  key: string;
  /** The row was deleted; only such rows are in the index. */
  gone?: 1;
}

export type SyncStateRow = { id: 'state'; state: SyncState } | { id: 'pending'; pending: Pending };
