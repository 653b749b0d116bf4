import type { HistoryDb } from '../../db';
import type { ImportRow } from '../../ledger/rows';

/** More are kept, but nobody looks further back. */
const SHOWN = 20;

export interface ListedImport {
  row: ImportRow;
  /** The last of the files, or of a network; what came before it is stood on. */
  undoable: boolean;
}

/** The latest first. */
export async function lastImports(db: HistoryDb): Promise<ListedImport[]> {
  const rows = await db.imports.orderBy('at').reverse().limit(SHOWN).toArray();
  const kept = new Set(await db.undos.orderBy('importId').uniqueKeys());
  const sources = new Set<unknown>();
  return rows.map((row) => {
    const source = row.pull?.network ?? 'files';
    const isLast = !sources.has(source);
    sources.add(source);
    return { row, undoable: isLast && (!row.pull || kept.has(row.id)) };
  });
}
