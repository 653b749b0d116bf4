import { merged } from '../../../domain/advertising/ledger/merge';
import { type LedgerRow, ledgerRows } from '../../../domain/advertising/ledger/row';
import type { Network } from '../../../domain/advertising/networks';
import type { ItemLine } from '../../../domain/advertising/report-lines';
import type { Fingerprint } from '../../../domain/rewards/fingerprint';
import type { HistoryDb } from '../../db';
import type { Hearing } from '../stage';
import { openKnown } from './look-up';
import { advertisingRow, withConflict } from './make-rows';
import type { RowBook } from './row-book';
import type { AdvertisingRow } from './rows';

export interface RowConflict {
  row: AdvertisingRow;
  other: LedgerRow;
}

/** What the item reports of a pull spoke of. */
export interface Heard {
  rows: Set<Fingerprint>;
  /** Lines in all: some speak of the same row. */
  lines: number;
  conflicts: Map<Fingerprint, RowConflict>;
}

export const nothingHeard = (): Heard => ({ rows: new Set(), lines: 0, conflicts: new Map() });

/** The lines of one answer against the ledger, and against what came before them in the pull. */
export async function stageItems(
  db: HistoryDb,
  book: RowBook,
  network: Network,
  lines: readonly ItemLine[],
  hearing: Hearing,
  heard: Heard,
): Promise<void> {
  const rows = ledgerRows(lines, network).map((row) => advertisingRow(row, hearing.importId));
  await openKnown(db, book, rows);
  heard.lines += lines.length;
  for (const row of rows) {
    const result = merged(row, (key) => book.named(key));
    const { fingerprint } = result.kind === 'new' ? row : result.row;
    heard.rows.add(fingerprint);
    if (result.kind === 'new') book.put(row);
    if (result.kind === 'changed') book.put(result.row);
    if (result.kind === 'conflict') {
      heard.conflicts.set(fingerprint, { row: result.row, other: result.other });
      book.put(withConflict(result.row, result.other, hearing));
    }
  }
}
