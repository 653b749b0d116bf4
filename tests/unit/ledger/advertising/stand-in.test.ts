import { beforeAll, describe, expect, test } from 'vitest';
import { ordersOf, statusOf } from '@/lib/domain/advertising/ledger/orders';
import type { JstMonth } from '@/lib/domain/month';
import type { HistoryDb } from '@/lib/storage/db';
import { storePull } from '@/lib/storage/ledger/advertising/store';
import { checks } from '@/lib/storage/queries/ledger/advertising/check';
import { skuFigures } from '@/lib/storage/queries/ledger/advertising/groups';
import { lostReasons } from '@/lib/storage/queries/ledger/advertising/lost';
import { type StandInPull, standInPull } from '../../../e2e/helpers/pulls';
import { importId } from '../support';
import { expectSumsToBeThoseOfTheRows } from './any-pull';
import { freshDb } from './support';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const MONTHS = ['2025-12' as JstMonth, '2026-11' as JstMonth] as const;

/** The nasty month, through real CSV over a real connection and our own readers. */
let pull: StandInPull;
let db: HistoryDb;
beforeAll(async () => {
  pull = await standInPull(1, NOW);
  db = freshDb();
  await taken(db, pull, 1);
});

async function taken(into: HistoryDb, { pull: row, chunks }: StandInPull, number: number) {
  await into.pulls.put(row);
  await into.pulledChunks.bulkPut(chunks);
  return storePull(into, row.id, { at: number, importId: importId(number) });
}

const rowsOf = async (orderId: string) =>
  (await db.advertising.orderBy('soldAt').toArray()).filter((row) => row.orderId === orderId);

describe('difficult rows of the reports', () => {
  test('are all there, as they were written', async () => {
    const [comma, formula, backslash, quotes, large, foreign, exponent] = await Promise.all(
      ['A,17', 'N-3', 'N-6', 'N-8', 'N-9', 'N-10', 'N-1'].map(rowsOf),
    );
    expect(comma).toHaveLength(1);
    expect(formula?.map(({ product }) => product).sort()).toEqual([
      '=Shirt L',
      '=Shirt M',
      '=Shirt S',
    ]);
    expect(backslash).toMatchObject([{ product: 'Plate 12" wide' }]);
    expect(quotes).toMatchObject([{ product: 'The "best" plate' }]);
    expect(large).toMatchObject([{ sales: '1234.56', commission: '0', u1: 'post-9' }]);
    expect(foreign).toMatchObject([{ advertiser: 'Käse & 日本', product: '湯のみ' }]);
    expect(exponent?.every(({ sku }) => sku === '1E5')).toBe(true);
    expect((await rowsOf('SAME')).map(({ mid }) => mid).sort()).toEqual(['1001', '1002']);
  });

  test('net to the statuses that they stand for', async () => {
    const orders = ordersOf(await db.advertising.orderBy('soldAt').toArray());
    const statusIn = (id: string) =>
      orders.filter(({ orderId }) => orderId === id).map((order) => statusOf(order, 90, NOW));
    expect(['N-1', 'N-2', 'N-4', 'SAME'].map(statusIn)).toEqual([
      ['reversed'],
      ['partlyReversed'],
      ['noCommission'],
      ['pending', 'pending'],
    ]);
  });

  test('agree with what the reports add up to; lost sales are in no sum', async () => {
    await expectSumsToBeThoseOfTheRows(db);
    const found = await checks(db, ...MONTHS);
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ difference }) => difference !== '0')).toEqual([]);
    expect(await lostReasons(db, ...MONTHS)).toMatchObject([
      { reason: 'Return Exceeded', count: 1 },
      { reason: 'SKU Does Not Match', count: 1 },
    ]);
    const skus = await skuFigures(db, { from: MONTHS[0], to: MONTHS[1] });
    expect(skus.some(({ days }) => days)).toBe(true);
    expect(skus.filter(({ sku, rows }) => sku === '1E5' && rows)).toMatchObject([{ rows: 2 }]);
  });
});

test('a second pull, when late u1 have come, fills in and adds nothing', async () => {
  const own = freshDb();
  const sold = Date.parse('2026-11-16T18:00:00Z');
  const early = await standInPull(1, sold + 10 * 3_600_000);
  await taken(own, early, 1);
  const before = await own.advertising.count();
  const stored = await taken(own, pull, 2);
  expect(stored?.changed).toBeGreaterThan(0);
  expect((await own.advertising.count()) - before).toBe(stored?.added);
  await expectSumsToBeThoseOfTheRows(own);
});
