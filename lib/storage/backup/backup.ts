import type { Table } from 'dexie';
import type { HistoryDb } from '../db';
import { sumKeys } from '../ledger/sums';
import { NEWEST } from '../migrations';
import { keyOf, type StoredSettings } from './layout';
import type { FactRows } from './merge';
import { SECTIONS, type Section } from './sections';
import { BackupWriter } from './write';

/** Rows read at a time. */
const PIECE = 1_000;

/** The share that is done, from 0 to 1. */
export type OnProgress = (share: number) => void;

/**
 * Writes the whole notebook, as it is at one instant: everything is read in one transaction, so
 * that no row is of before a change and another of after it.
 */
export function writeBackup(
  db: HistoryDb,
  settings: StoredSettings,
  out: (bytes: Uint8Array) => void,
  onProgress: OnProgress = () => {},
  layout = NEWEST,
): Promise<void> {
  return db.transaction('r', db.tables, async () => {
    const all = await countRows(db);
    const writer = new BackupWriter(layout, settings, out);
    let done = 0;
    for (const section of SECTIONS) {
      writer.section(section);
      await eachPiece(db, section, (rows) => {
        for (const row of rows) writer.row(row);
        done += rows.length;
        onProgress(Math.min(1, done / all));
      });
    }
    writer.end();
  });
}

/** How many rows of the history there are; no row is read. */
export async function countRows(db: HistoryDb): Promise<number> {
  const counts = await Promise.all(SECTIONS.map((section) => countOf(db, section)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Whether there is a row of the history at all. */
export async function hasRows(db: HistoryDb): Promise<boolean> {
  for (const section of SECTIONS) {
    const isThere = has(db, section)
      ? (await db.table(section).limit(1).primaryKeys()).length > 0
      : (await countOf(db, section)) > 0;
    if (isThere) return true;
  }
  return false;
}

export const countOf = async (db: HistoryDb, section: Section): Promise<number> => {
  if (section === 'reportedMonths') return (await sumKeys(db, 'month')).length;
  return has(db, section) ? db.table(section).count() : 0;
};

/** A database of an earlier layout may lack a table. */
const has = (db: HistoryDb, section: Section): boolean =>
  db.tables.some(({ name }) => name === section);

/**
 * Hands out the rows of a section in the order of their keys. No async generator: Dexie loses its
 * transaction in them.
 */
async function eachPiece<S extends Section>(
  db: HistoryDb,
  section: S,
  take: (rows: readonly object[]) => void,
): Promise<void> {
  if (section === 'reportedMonths') {
    take((await sumKeys(db, 'month')).map(([, , month]) => ({ month })).sort(byMonth));
    return;
  }
  if (!has(db, section)) return;
  const table: Table<FactRows[S], string> = db.table(section);
  let rows = await table.toCollection().limit(PIECE).toArray();
  for (let last = rows.at(-1); last; last = rows.at(-1)) {
    take(rows);
    if (rows.length < PIECE) return;
    rows = await table.where(':id').above(keyOf(section, last)).limit(PIECE).toArray();
  }
}

const byMonth = (a: FactRows['reportedMonths'], b: FactRows['reportedMonths']): number =>
  a.month < b.month ? -1 : 1;
