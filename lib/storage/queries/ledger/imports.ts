import type { HistoryDb } from '../../db';
import type { ImportRow } from '../../ledger/rows';

/** More are kept, but nobody looks further back. */
const SHOWN = 20;

/** The latest first. */
export const lastImports = (db: HistoryDb): Promise<ImportRow[]> =>
  db.imports.orderBy('at').reverse().limit(SHOWN).toArray();
