import type { Segment, SyncRecord } from '../../domain/sync/segment';
import { contextOf, type SyncState } from '../../domain/sync/state';
import { headOf, verdictOf } from '../../domain/sync/verdict';
import { keyOf } from '../backup/layout';
import { type FactRows, type FactTable, mergeRow } from '../backup/merge';
import type { ROW_SCHEMAS } from '../backup/schemas';
import type { HistoryDb } from '../db';
import { loudly, newStamp } from './notes';
import { saysTheSame } from './own-fields';
import { Placed, type Placing } from './place';
import type { HeadRow, NoteRow } from './rows';
import { deletionWins, isSynced, noteTableOf, SYNCED } from './tables';

type Row = FactRows[FactTable];
type RowForms = typeof ROW_SCHEMAS;

export interface Taken {
  stored: number;
  rejected: number;
}

/**
 * Stores what a file of another device says, table by table. Inside a transaction, in which nothing
 * could be waited for: the forms of its rows are handed in.
 */
export async function takeSegment(
  db: HistoryDb,
  segment: Segment,
  state: SyncState,
  forms: RowForms,
): Promise<Taken> {
  const taken: Taken = { stored: 0, rejected: 0 };
  const placed = new Placed(db);
  for (const table of SYNCED) {
    const records = segment.records.filter((record) => record.table === table);
    if (records.length > 0) {
      await takeTable(db, table, records, { segment, state, forms, placed, taken });
    }
  }
  taken.rejected += segment.records.filter(({ table }) => !isSynced(table)).length;
  await loudly(() => placed.settle());
  return taken;
}

interface Taking {
  segment: Segment;
  state: SyncState;
  forms: RowForms;
  placed: Placed;
  taken: Taken;
}

interface Known {
  row: Row | undefined;
  head: HeadRow | undefined;
  noted: boolean;
}

async function takeTable(
  db: HistoryDb,
  table: FactTable,
  records: readonly SyncRecord[],
  taking: Taking,
): Promise<void> {
  const notes = db.table<NoteRow, [string, string]>(noteTableOf(table));
  const keys = records.map(({ key }) => key);
  const pairs = keys.map((key): [string, string] => [table, key]);
  const [rows, heads, noted] = await Promise.all([
    db.table<Row, string>(table).bulkGet(keys),
    db.syncHeads.bulkGet(pairs),
    notes.bulkGet(pairs.map(([first, second]): [string, string] => [first, second])),
  ]);
  const changes: Placing[] = [];
  const published: string[] = [];
  const settled: string[] = [];
  const newHeads: HeadRow[] = [];
  for (const [index, record] of records.entries()) {
    const known = { row: rows[index], head: heads[index], noted: noted[index] !== undefined };
    const decided = decide(table, record, known, taking);
    if (!decided) continue;
    const { head, after, publish } = decided;
    changes.push({ key: record.key, before: known.row, after });
    newHeads.push({ ...head, table, key: record.key, ...(!after && ({ gone: 1 } as const)) });
    (publish ? published : settled).push(record.key);
  }
  taking.taken.stored += changes.length;
  await taking.placed.store(table, changes);
  await db.syncHeads.bulkPut(newHeads);
  await notes.bulkDelete(settled.map((key): [string, string] => [table, key]));
  await notes.bulkPut(published.map((key) => ({ table, key, stamp: newStamp() })));
}

function decide(table: FactTable, record: SyncRecord, known: Known, taking: Taking) {
  const { segment, state, forms, taken } = taking;
  const { row, head, noted } = known;
  const knowledge = contextOf(state);
  const theirs = headOf(record, segment, knowledge);
  const content = record.row === undefined ? null : checked(forms, table, record);
  if (content === undefined) {
    taken.rejected += 1;
    return undefined;
  }
  if (!theirs) return undefined;
  const here = {
    content: row ?? (head?.gone || noted ? null : undefined),
    heads: head ? [head] : [],
    ...{ floor: state.floor, knowledge },
    changed: noted || (state.fresh && !head && row !== undefined),
  };
  const verdict = verdictOf(here, { content, head: theirs }, rulesOf(table));
  if (verdict.kind === 'known') return undefined;
  const { device, seq, context } = verdict.head;
  const after = (verdict.content ?? undefined) as Row | undefined;
  return { head: { device, seq, context }, after, publish: verdict.publish };
}

/** A row of another machine is checked as one of a backup is. */
function checked(forms: RowForms, table: FactTable, { key, row }: SyncRecord): Row | undefined {
  const read = forms[table].safeParse(row);
  return read.success && keyOf(table, read.data as never) === key ? (read.data as Row) : undefined;
}

const rulesOf = (table: FactTable) => ({
  merge: (a: object, b: object) => mergeRow(table, a as never, b as never) as object,
  same: (a: object, b: object) => saysTheSame(table, a, b),
  deletionWins: deletionWins(table),
});
