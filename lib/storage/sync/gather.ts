import type { SyncRecord } from '../../domain/sync/segment';
import type { Gathered, NoteRef, Place, SyncState } from '../../domain/sync/state';
import { repeated } from '../../domain/sync/verdict';
import type { FactTable } from '../backup/merge';
import type { HistoryDb } from '../db';
import type { HeadRow, NoteRow } from './rows';
import { isSynced, NOTE_TABLES, noteTableOf, SYNCED } from './tables';

/** Rows of a file: enough that a first upload is not all overhead, few enough to store in a second. */
export const PIECE = 1_000;

type Pair = [table: string, key: string];
const pairOf = ({ table, key }: { table: string; key: string }): Pair => [table, key];

/** Rows that changed since they were published. Inside a transaction. */
export async function gatherChanged(db: HistoryDb): Promise<Gathered | undefined> {
  const notes: NoteRow[] = [];
  for (const name of NOTE_TABLES) {
    const room = PIECE - notes.length;
    // The switch is the only note without a table.
    if (room > 0)
      notes.push(
        ...(await db[name].where('[table+key]').above(['', '\uffff']).limit(room).toArray()),
      );
  }
  if (notes.length === 0) return undefined;
  const records: SyncRecord[] = [];
  for (const table of SYNCED) {
    const keys = notes.filter((note) => note.table === table).map(({ key }) => key);
    const rows = await db.table<object, string>(table).bulkGet(keys);
    for (const [index, key] of keys.entries()) {
      const row = rows[index];
      records.push({ table, key, ...(row && { row }) });
    }
  }
  return { records, notes: notes.map(({ table, key, stamp }) => ({ table, key, stamp })) };
}

/** Of all rows the next ones, and after them what was deleted. Inside a transaction. */
export async function gatherAll(
  db: HistoryDb,
  state: SyncState,
  after: Place | undefined,
): Promise<Gathered> {
  if (after?.gone) return gatherGone(db, [after.table, after.key]);
  const first = after && isSynced(after.table) ? SYNCED.indexOf(after.table) : 0;
  const tables = SYNCED.slice(first);
  const found: { table: FactTable; key: string; row: object }[] = [];
  for (const table of tables) {
    const room = PIECE - found.length;
    if (room === 0) break;
    found.push(...(await rowsAfter(db, table, after?.table === table ? after.key : '', room)));
  }
  const last = found.at(-1);
  const notes = await notesOf(db, found);
  const records = await asPublished(db, state, found, notes);
  if (found.length === PIECE && last) {
    return { records, notes, after: { table: last.table, key: last.key } };
  }
  const gone = await gatherGone(db, ['', ''], PIECE - records.length);
  return { ...gone, records: [...records, ...gone.records], notes };
}

/** Of all that was deleted, the next ones. */
async function gatherGone(db: HistoryDb, [table, key]: Pair, most = PIECE): Promise<Gathered> {
  const rest = db.syncHeads.where('[gone+table+key]').between([1, table, key], [2], false, false);
  const heads = most > 0 ? await rest.limit(most).toArray() : [];
  const records = heads.map(
    ({ table, key, ...head }): SyncRecord => ({ table, key, of: repeated([headIn(head)]) }),
  );
  const last = heads.at(-1) ?? { table, key };
  const isMore = heads.length === most;
  return {
    ...{ records, notes: [] },
    ...(isMore && { after: { table: last.table, key: last.key, gone: true } as const }),
  };
}

async function rowsAfter(db: HistoryDb, table: FactTable, key: string, most: number) {
  const rows = db.table<object, string>(table);
  const { keyPath } = rows.schema.primKey;
  const found = await rows.where(':id').above(key).limit(most).toArray();
  return found.map((row) => ({
    table,
    key: String((row as Record<string, unknown>)[String(keyPath)]),
    row,
  }));
}

async function notesOf(db: HistoryDb, found: readonly { table: string; key: string }[]) {
  const notes: NoteRef[] = [];
  for (const name of NOTE_TABLES) {
    const of = found.filter(({ table }) => noteTableOf(table) === name);
    const rows = await db[name].bulkGet(of.map(pairOf));
    notes.push(...rows.flatMap((row) => row ?? []));
  }
  return notes;
}

/** Each row as it was published before, unless it is new. */
async function asPublished(
  db: HistoryDb,
  state: SyncState,
  found: readonly { table: string; key: string; row: object }[],
  notes: readonly NoteRef[],
): Promise<SyncRecord[]> {
  const heads = await db.syncHeads.bulkGet(found.map(pairOf));
  const changed = new Set(notes.map((note) => pairOf(note).join('/')));
  return found.flatMap(({ table, key, row }, index) => {
    const head = heads[index];
    const isNew = changed.has(`${table}/${key}`) || (state.fresh && !head);
    return [{ table, key, row, ...(!isNew && { of: repeated(head ? [headIn(head)] : []) }) }];
  });
}

const headIn = ({ device, seq, context }: Omit<HeadRow, 'table' | 'key'>) => ({
  device,
  seq,
  context,
});
