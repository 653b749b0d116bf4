import { expect, test } from 'vitest';
import { traceSales } from '@/lib/storage/ledger/trace-sales';
import { saleChoices } from '@/lib/storage/queries/ledger/choices';
import { freshDb, line, orders, put } from './support';

test('every sold name is traced once, and the choices are those of the sums', async () => {
  const db = freshDb();
  await put(db, 1, orders([line(), line({ itemName: '木のうつわ', shopName: 'あおい見本店' })]));
  const shares: number[] = [];
  await traceSales(db, (share) => shares.push(share));
  expect((await db.traces.toArray()).map(({ kind }) => kind)).toEqual(['none', 'none']);
  await traceSales(db, (share) => shares.push(share));
  expect(shares).toEqual([1]);
  expect(await saleChoices(db)).toEqual({
    months: ['2026-07'],
    shops: ['あおい見本店', '見本ショップ'],
    networks: [],
    advertisers: [],
  });
});
