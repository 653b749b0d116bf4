import type { HistoryDb } from './db';
import type { Diagnostic, DiagnosticRow } from './rows';

/** How many are kept: enough to see the last pages, too few to be a browsing history. */
export const KEPT_DIAGNOSTICS = 100;

export async function noteDiagnostic(db: HistoryDb, row: Diagnostic): Promise<void> {
  await db.transaction('rw', db.diagnostics, async () => {
    const id = await db.diagnostics.add(row);
    if (id !== undefined)
      await db.diagnostics
        .where('id')
        .belowOrEqual(id - KEPT_DIAGNOSTICS)
        .delete();
  });
}

/** Newest first. */
export const recentDiagnostics = (db: HistoryDb): Promise<DiagnosticRow[]> =>
  db.diagnostics.orderBy('id').reverse().toArray();
