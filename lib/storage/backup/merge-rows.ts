import type { Table } from 'dexie';
import type { HistoryDb } from '../db';
import type { AdvertisingRow } from '../ledger/advertising/rows';
import { applyToAdvertisingSums } from '../ledger/advertising/sums';
import type { RewardRow } from '../ledger/rows';
import { applyToSums, sumKeys } from '../ledger/sums';
import { keyOf, type RowsPart } from './layout';
import { type FactRows, type FactTable, mergeRow } from './merge';
import type { Touched } from './touched';

/** What became of the rows of one part. */
export interface PartNews {
  added: number;
  same: number;
  changed: number;
}

interface Pair<Row> {
  before: Row | undefined;
  after: Row;
}

/** Keys looked at before each row is asked for by itself. */
const MANY = 2_000;

/**
 * Those of these rows that are here, in the order of the keys, which is that of a file. Asking for
 * rows one by one costs a fifth of storing them, so first it is asked which of them there are.
 */
async function rowsHere<T extends FactTable>(
  db: HistoryDb,
  section: T,
  keys: readonly string[],
): Promise<Map<string, FactRows[T]>> {
  const table: Table<FactRows[T], string> = db.table(section);
  const between = table.where(':id').between(keys[0], keys.at(-1), true, true);
  const near = await between.limit(MANY).primaryKeys();
  const known = new Set(near);
  const wanted = near.length < MANY ? keys.filter((key) => known.has(key)) : [...keys];
  const rows = wanted.length > 0 ? await table.bulkGet(wanted) : [];
  return new Map(rows.flatMap((row) => (row ? [[keyOf(section, row), row]] : [])));
}

/** Each row with the one that is here, and what both make. */
export async function pairsOf<T extends FactTable>(
  db: HistoryDb,
  section: T,
  rows: readonly FactRows[T][],
): Promise<Pair<FactRows[T]>[]> {
  const keys = rows.map((row) => keyOf(section, row));
  const here = await rowsHere(db, section, keys);
  return rows.map((row, index) => {
    const before = here.get(keys[index] ?? '');
    return { before, after: before ? mergeRow(section, before, row) : row };
  });
}

export const newsOf = (pairs: readonly Pair<unknown>[]): PartNews => ({
  added: pairs.filter(({ before }) => before === undefined).length,
  same: pairs.filter(({ before, after }) => before === after).length,
  changed: pairs.filter(({ before, after }) => before !== undefined && before !== after).length,
});

/**
 * Stores rows of another notebook beside or in place of those that are here. Inside a transaction
 * over all tables, which ends with `settleMerged`.
 */
export async function mergeRows(db: HistoryDb, part: RowsPart, touched: Touched): Promise<void> {
  switch (part.section) {
    case 'reportedMonths':
      await applyToSums(
        db,
        [],
        part.rows.map(({ month }) => month),
      );
      return;
    case 'rewards': {
      const changes = await store(db, part.section, part.rows);
      await applyToSums(db, changes.flatMap(ofAffiliate));
      await applyToAdvertisingSums(db, changes.flatMap(ofAdvertising));
      return;
    }
    case 'clicks':
    case 'cartAttempts':
    case 'actions':
      for (const { before, after } of await store(db, part.section, part.rows)) {
        for (const row of [before, after]) if (row) touched.passage(row);
      }
      return;
    case 'posts':
      for (const { before, after } of await store(db, part.section, part.rows)) {
        for (const row of [before, after]) if (row) touched.post(row);
      }
      return;
    case 'traceAnswers':
      await store(db, part.section, part.rows);
      for (const { sold } of part.rows) touched.answers.add(sold);
      return;
    default:
      await store(db, part.section, part.rows);
  }
}

type Rewards = Pair<FactRows['rewards']>;

/** A fingerprint names its source, so before and after are of one. */
function ofAffiliate({ before, after }: Rewards): Pair<RewardRow>[] {
  if (after.source !== 'rakuten-affiliate') return [];
  return [{ after, before: before?.source === after.source ? before : undefined }];
}

function ofAdvertising({ before, after }: Rewards): Pair<AdvertisingRow>[] {
  if (after.source !== 'rakuten-advertising') return [];
  return [{ after, before: before?.source === after.source ? before : undefined }];
}

/** The rows that are new or changed. */
async function store<T extends FactTable>(
  db: HistoryDb,
  section: T,
  rows: readonly FactRows[T][],
): Promise<Pair<FactRows[T]>[]> {
  const pairs = await pairsOf(db, section, rows);
  const changes = pairs.filter(({ before, after }) => before !== after);
  await db.table(section).bulkPut(changes.map(({ after }) => after));
  return changes;
}

/** What a part would do; nothing is stored. */
export async function newsOfPart(db: HistoryDb, part: RowsPart): Promise<PartNews> {
  if (part.section !== 'reportedMonths')
    return newsOf(await pairsOf(db, part.section, [...part.rows]));
  const known = new Set((await sumKeys(db, 'month')).map(([, , month]) => month));
  const same = part.rows.filter(({ month }) => known.has(month)).length;
  return { added: part.rows.length - same, same, changed: 0 };
}
