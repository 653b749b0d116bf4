import Dexie from 'dexie';
import { KEPT_DIAGNOSTICS } from '../domain/diagnostics';
import { cut } from '../domain/text';
import type { HistoryDb } from './db';
import type { Diagnostic, DiagnosticRow } from './rows';

/** Of what went wrong; the names of all wrong fields of a message may be as long as the message. */
const MAX_TEXT = 300;

/** Rows that wait for those before them to be written. */
interface Batch {
  rows: Diagnostic[];
  written: Promise<void>;
}

const waiting = new WeakMap<HistoryDb, Batch>();
const lastWritten = new WeakMap<HistoryDb, Promise<void>>();

/**
 * Notes a row, in the order of the calls. What comes while others are being written is written at
 * once, and of that only what would be kept: a flood of refused messages costs little and ends.
 */
export function noteDiagnostic(db: HistoryDb, row: Diagnostic): Promise<void> {
  const batch = waiting.get(db);
  if (batch) {
    batch.rows.push(shortened(row));
    if (batch.rows.length > KEPT_DIAGNOSTICS) batch.rows.shift();
    return batch.written;
  }
  const rows = [shortened(row)];
  const written = (lastWritten.get(db) ?? Promise.resolve()).then(() => {
    waiting.delete(db);
    return write(db, rows);
  });
  waiting.set(db, { rows, written });
  lastWritten.set(
    db,
    written.catch(() => undefined),
  );
  return written;
}

function shortened(row: Diagnostic): Diagnostic {
  if (row.type === 'refused') return { ...row, reason: cut(row.reason, MAX_TEXT) };
  return row.type === 'error' ? { ...row, message: cut(row.message, MAX_TEXT) } : row;
}

/** Whatever transaction the caller is in: what failed there is to be noted all the same. */
const write = (db: HistoryDb, rows: readonly Diagnostic[]): Promise<void> =>
  Dexie.ignoreTransaction(() =>
    db.transaction('rw', db.diagnostics, async () => {
      const id = await db.diagnostics.bulkAdd(rows);
      if (id !== undefined)
        await db.diagnostics
          .where('id')
          .belowOrEqual(id - KEPT_DIAGNOSTICS)
          .delete();
    }),
  );

/** Newest first. */
export const recentDiagnostics = (db: HistoryDb): Promise<DiagnosticRow[]> =>
  db.diagnostics.orderBy('id').reverse().toArray();
