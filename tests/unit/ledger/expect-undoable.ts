import { expect } from 'vitest';
import type { HistoryDb } from '@/lib/storage/db';
import { undoImport } from '@/lib/storage/ledger/undo';
import { importId } from './support';

interface Ledger<Imported> {
  put: (db: HistoryDb, number: number, imported: Imported) => Promise<unknown>;
  dump: (db: HistoryDb) => Promise<unknown>;
  /** Holds after every import. */
  check: (db: HistoryDb) => Promise<void>;
}

/** Imports one after the other; undoing them from the last brings back each state in turn. */
export async function expectUndoable<Imported>(
  db: HistoryDb,
  all: readonly Imported[],
  { put, dump, check }: Ledger<Imported>,
): Promise<void> {
  const states: unknown[] = [await dump(db)];
  const stored: number[] = [];
  for (const [index, imported] of all.entries()) {
    if (!(await put(db, index + 1, imported))) continue;
    stored.push(index + 1);
    states.push(await dump(db));
    await check(db);
  }
  for (const number of stored.reverse()) {
    states.pop();
    expect(await undoImport(db, importId(number))).toBe(true);
    expect(await dump(db)).toEqual(states.at(-1));
  }
  await db.delete();
}
