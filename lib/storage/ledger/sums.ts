import Dexie from 'dexie';
import type { JstMonth } from '../../domain/month';
import { isRaised } from '../../domain/rewards/caps';
import { NO_SUMS, noSales, withSale } from '../../domain/rewards/sums';
import type { HistoryDb } from '../db';
import { type LedgerSumRow, type RewardRow, SCOPES, type Scope } from './rows';
import type { Change } from './stage';

type SumKey = [scope: Scope, name: string, month: JstMonth];

function keysOf(row: RewardRow): SumKey[] {
  const { shopName, genre, month } = row;
  const keys: SumKey[] = [
    ['month', '', month],
    ['shop', shopName, month],
    ['genre', genre, month],
  ];
  return isRaised(row) ? [...keys, ['raised', '', month]] : keys;
}

/**
 * Puts the sums right for what changes. `covered` months have a sum even without a sale: that the
 * report was empty is known. Inside a transaction.
 */
export async function applyToSums(
  db: HistoryDb,
  changes: readonly Change<RewardRow>[],
  covered: readonly JstMonth[] = [],
): Promise<void> {
  const sums = await sumsToChange(db, changes, covered);
  for (const { before, after } of changes) {
    if (before) count(sums, before, -1);
    if (after) count(sums, after, 1);
  }
  const rows = [...sums.values()];
  const gone = rows.filter((row) => row.scope !== 'month' && isEmpty(row));
  await db.ledgerSums.bulkDelete(gone.map(({ scope, name, month }) => [scope, name, month]));
  await db.ledgerSums.bulkPut(rows.filter((row) => row.scope === 'month' || !isEmpty(row)));
}

/**
 * The keys of all sums of a scope; no row is read. A key may not hold one array twice, as two
 * `maxKey` would.
 */
export const sumKeys = (db: HistoryDb, scope: Scope): Promise<SumKey[]> =>
  sumTable(db).where('[scope+name+month]').between([scope], [scope, Dexie.maxKey]).primaryKeys();

/** By name: a database that is rescued has no properties for its tables. */
const sumTable = (db: HistoryDb): HistoryDb['ledgerSums'] => db.table('ledgerSums');

const idOf = (key: SumKey): string => key.join('\u0000');
const isEmpty = ({ room, other }: LedgerSumRow): boolean => noSales(room) && noSales(other);

async function sumsToChange(
  db: HistoryDb,
  changes: readonly Change<RewardRow>[],
  covered: readonly JstMonth[],
): Promise<Map<string, LedgerSumRow>> {
  const keys = new Map<string, SumKey>();
  const want = (key: SumKey) => keys.set(idOf(key), key);
  for (const month of covered) want(['month', '', month]);
  for (const { before, after } of changes) {
    for (const row of [before, after]) if (row) keysOf(row).forEach(want);
  }
  const known = await knownSums(db, [...keys.values()]);
  return new Map(
    [...keys].map(([id, [scope, name, month]]) => [
      id,
      known.get(id) ?? { scope, name, month, room: NO_SUMS, other: NO_SUMS },
    ]),
  );
}

/** Fewer are asked for one by one; of more, whole months are read, in one request each. */
const FEW = 200;

async function knownSums(
  { ledgerSums }: HistoryDb,
  keys: readonly SumKey[],
): Promise<Map<string, LedgerSumRow>> {
  const rows =
    keys.length <= FEW
      ? (await ledgerSums.bulkGet([...keys])).flatMap((row) => row ?? [])
      : await monthsOfSums(ledgerSums, new Set(keys.map(([, , month]) => month)));
  return new Map(rows.map((row) => [idOf([row.scope, row.name, row.month]), row]));
}

async function monthsOfSums(
  sums: HistoryDb['ledgerSums'],
  months: ReadonlySet<JstMonth>,
): Promise<LedgerSumRow[]> {
  const keys = SCOPES.flatMap((scope) => [...months].map((month) => [scope, month]));
  const found = keys.map((key) => sums.where('[scope+month]').equals(key).toArray());
  return (await Promise.all(found)).flat();
}

function count(sums: Map<string, LedgerSumRow>, row: RewardRow, sign: 1 | -1): void {
  for (const key of keysOf(row)) {
    const id = idOf(key);
    const sum = sums.get(id);
    if (sum) sums.set(id, { ...sum, [row.channel]: withSale(sum[row.channel], row, sign) });
  }
}
