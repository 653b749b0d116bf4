import type { Table } from 'dexie';
import { Zip, ZipDeflate } from 'fflate';
import { jstIso } from '../../domain/events/instant-text';
import { canonical } from '../backup/canonical';
import type { HistoryDb } from '../db';
import { csvPieces } from './csv';

/** Rows read at a time. */
const PIECE = 1_000;

/** Work under way of this machine: nothing that a spreadsheet could tell. */
const UNDER_WAY = /^(?:sync\w*|pulls|pullQueues|pulledChunks|undos|unfinished)$/;

type Row = Readonly<Record<string, unknown>>;

/** Every table of the history, by name. */
export const tablesOf = (db: HistoryDb): string[] =>
  db.tables
    .map(({ name }) => name)
    .filter((name) => !UNDER_WAY.test(name))
    .sort();

/** Each table as a CSV file of its own, in one zip; memory is that of a piece. */
export async function writeAllCsv(
  db: HistoryDb,
  out: (bytes: Uint8Array) => void,
  onProgress: (share: number) => void = () => {},
): Promise<number> {
  const encoder = new TextEncoder();
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    out(bytes);
  });
  const names = tablesOf(db);
  let rows = 0;
  for (const [index, name] of names.entries()) {
    const columns = await columnsOf(db, name);
    const file = new ZipDeflate(`${name}.csv`, { level: 6 });
    zip.add(file);
    const line = (row: Row) => columns.map((column) => cellOf(column, row[column]));
    for await (const piece of csvPieces(columns, rowsOf(db, name), line)) {
      file.push(encoder.encode(piece.text));
      rows += piece.rows;
    }
    file.push(new Uint8Array(), true);
    onProgress((index + 1) / names.length);
  }
  zip.end();
  return rows;
}

/** Rows in the order of their keys. */
async function* rowsOf(db: HistoryDb, name: string): AsyncGenerator<Row[], void> {
  const table: Table<Row, string> = db.table(name);
  let rows = await table.toCollection().limit(PIECE).toArray();
  while (rows.length > 0) {
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < PIECE) return;
    rows = await table.where(':id').above(keyOf(table, last)).limit(PIECE).toArray();
  }
}

function keyOf({ schema }: Table<Row, string>, row: Row): string {
  const { keyPath } = schema.primKey;
  const key = Array.isArray(keyPath) ? keyPath.map((part) => row[part]) : row[`${keyPath}`];
  return key as string;
}

/** All fields that any row has: the key first, the others by name. */
async function columnsOf(db: HistoryDb, name: string): Promise<string[]> {
  const { keyPath } = db.table(name).schema.primKey;
  const keys = [keyPath].flat().flatMap((key) => key ?? []);
  const found = new Set<string>();
  for await (const rows of rowsOf(db, name)) {
    for (const row of rows) for (const field of Object.keys(row)) found.add(field);
  }
  return [...keys, ...[...found].filter((field) => !keys.includes(field)).sort()];
}

const isInstant = (column: string): boolean => /^at$|[a-z]At$/.test(column);

/** Instants as the time in Japan; what has parts as JSON. */
function cellOf(column: string, value: unknown): string | number {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return isInstant(column) ? jstIso(value) : value;
  return typeof value === 'string' ? value : canonical(value);
}
