import { expect, test } from 'vitest';
import { expectedReward } from '@/lib/domain/rewards/expected';
import type { HistoryDb } from '@/lib/storage/db';
import { itemSales } from '@/lib/storage/queries/ledger/item-sales';
import { key } from '../timeline/histories';
import { at, freshDb, line, orders, put } from './support';

const MUG = key('utsuwa', '10');
const ITEM = { price: 2_480, shopName: '見本ショップ 楽天市場店' };

async function trace(db: HistoryDb, itemName: string): Promise<void> {
  for (const { sold, shopName, ...row } of await db.rewards.toArray()) {
    if (row.itemName !== itemName) continue;
    const common = { sold, shopName, itemName, matches: [], tried: '' };
    await db.traces.put({ ...common, kind: 'accepted', by: 'score', itemKey: MUG });
  }
}

test('what was sold of the item in every month, and its own rates before the shop’s', async () => {
  const db = freshDb();
  const june = line({ itemName: 'マグ', occurredAt: at('2026-06-01T00:00:00'), rate: 20 });
  const july = line({ itemName: 'マグ', measurementId: 'myblog' });
  await put(db, 1, orders([june, july, line({ itemName: 'うつわ', rate: 90 })]));
  await trace(db, 'マグ');
  const { sold, expected } = await itemSales(db, MUG, ITEM);
  expect(sold?.unconfirmed).toEqual({ sales: 2, reward: 198, amount: 4_960 });
  expect(expected).toEqual({ from: 49, to: 99, rates: { from: 20, to: 40 }, basis: 'item' });
});

test('an item that was never sold has the rates of its shop, in whatever spelling', async () => {
  const db = freshDb();
  await put(db, 1, orders([line({ rate: 30 }), line({ shopName: '別の店', rate: 90 })]));
  const { sold, expected } = await itemSales(db, MUG, ITEM);
  expect(sold).toBeUndefined();
  expect(expected).toMatchObject({ basis: 'shop', rates: { from: 30, to: 30 }, from: 74, to: 74 });
});

test('without a price, a shop or a rate nothing is expected', async () => {
  const db = freshDb();
  await put(db, 1, orders([line({ rate: undefined })]));
  expect((await itemSales(db, MUG, ITEM)).expected).toBeUndefined();
  expect((await itemSales(db, MUG, { price: 100 })).expected).toBeUndefined();
  expect((await itemSales(db, MUG, undefined)).expected).toBeUndefined();
});

test('the cap of a unit holds below a raised rate', () => {
  expect(expectedReward(100_000, [40, 50], 'shop')).toMatchObject({ from: 1_000, to: 5_000 });
  expect(expectedReward(100_000, [20, 40], 'shop')).toMatchObject({ from: 1_000, to: 1_000 });
});
