import { expect, test } from 'vitest';
import type { JstMonth } from '@/lib/domain/month';
import { inForce } from '@/lib/domain/rewards/saying';
import { at, dump, freshDb, line, orders, put } from './support';

const JULY = '2026-07' as JstMonth;

test('a sale knows its month, when it is paid, and whether it is of the ROOM', async () => {
  const db = freshDb();
  const blog = line({ measurementId: 'myblog', occurredAt: at('2026-07-31T23:59:59') });
  await put(db, 1, orders([line(), blog]));
  const rows = await db.rewards.orderBy('occurredAt').toArray();
  expect(rows.map(({ month, payoutMonth, channel }) => ({ month, payoutMonth, channel }))).toEqual([
    { month: '2026-07', payoutMonth: '2026-09', channel: 'room' },
    { month: '2026-07', payoutMonth: '2026-09', channel: 'other' },
  ]);
});

test('the same file twice adds nothing', async () => {
  const db = freshDb();
  const file = orders([line(), line(), line({ status: 'discarded' })]);
  expect(await put(db, 1, file)).toMatchObject({ added: 3, changed: 0, known: 0 });
  const before = await dump(db);
  expect(await put(db, 2, file)).toBeUndefined();
  expect(await dump(db)).toEqual(before);
});

test('two equal rows of one file stay two', async () => {
  const db = freshDb();
  await put(db, 1, orders([line(), line()]));
  expect(await db.rewards.count()).toBe(2);
  const sum = await db.ledgerSums.get(['month', '', JULY]);
  expect(sum?.room.unconfirmed).toEqual({ sales: 2, reward: 198, amount: 4_960 });
});

test('a later report moves a sale, and the ledger keeps when we learned it', async () => {
  const db = freshDb();
  await put(db, 1, orders([line()]));
  await put(db, 2, orders([line({ status: 'confirmed' })]));
  const [row] = await db.rewards.toArray();
  expect(row?.status).toBe('confirmed');
  expect(row?.history.map(({ at: heard, says }) => [heard, says.status])).toEqual([
    [1, 'unconfirmed'],
    [2, 'confirmed'],
  ]);
  const sum = await db.ledgerSums.get(['month', '', JULY]);
  expect(sum?.room.unconfirmed.sales).toBe(0);
  expect(sum?.room.confirmed).toEqual({ sales: 1, reward: 99, amount: 2_480 });
});

test('an old report does not make a decided sale open again', async () => {
  const db = freshDb();
  await put(db, 1, orders([line({ status: 'confirmed' })]));
  expect(await put(db, 2, orders([line()]))).toBeUndefined();
  expect((await db.rewards.toArray())[0]?.status).toBe('confirmed');
});

test('of two reports that decided differently the one written later is believed', async () => {
  const db = freshDb();
  const confirmed = orders([line({ status: 'confirmed' })], { fileAt: 2_000 });
  const discarded = orders([line({ status: 'discarded' })], { fileAt: 1_000 });
  await put(db, 1, confirmed, discarded);
  expect((await db.rewards.toArray())[0]?.status).toBe('confirmed');
});

test('another reward is the same sale, not a second one', async () => {
  const db = freshDb();
  await put(db, 1, orders([line()]));
  expect(await put(db, 2, orders([line({ status: 'discarded', reward: 0 })]))).toMatchObject({
    added: 0,
    changed: 1,
  });
  const sum = await db.ledgerSums.get(['month', '', JULY]);
  expect(sum?.room.discarded).toEqual({ sales: 1, reward: 0, amount: 2_480 });
});

test('a month whose report is empty is known', async () => {
  const db = freshDb();
  expect(await put(db, 1, orders([]))).toMatchObject({ added: 0 });
  expect((await db.ledgerSums.get(['month', '', JULY]))?.room.confirmed.sales).toBe(0);
  expect(await put(db, 2, orders([]))).toBeUndefined();
});

test('lines that are sums are replaced by a later file', async () => {
  const db = freshDb();
  const shop = (clicks: number, fileAt: number) => ({
    name: 'shop.csv',
    rejected: 0,
    fileAt,
    kind: 'shop' as const,
    lines: [
      {
        kind: 'shop' as const,
        month: JULY,
        shopName: '見本ショップ',
        reward: 0,
        clicks,
        sales: 0,
        amount: 0,
      },
    ],
  });
  await put(db, 1, shop(7, 1_000));
  await put(db, 2, shop(9, 2_000));
  expect(await put(db, 3, shop(8, 1_500))).toBeUndefined();
  const [row] = await db.reportLines.toArray();
  expect(row && inForce(row.history).says).toMatchObject({ clicks: 9 });
});

test('a failure on the way stores nothing', async () => {
  const db = freshDb();
  await put(db, 1, orders([line()]));
  const before = await dump(db);
  // The id of an import is unique: adding its row is the last step, and fails.
  await expect(put(db, 1, orders([line({ status: 'confirmed' })]))).rejects.toThrow();
  expect(await dump(db)).toEqual(before);
});
