import { describe, expect, test } from 'vitest';
import type { LedgerChannel } from '@/lib/domain/rewards/ledger';
import type { OrderLine } from '@/lib/domain/rewards/report-lines';
import { soldKey } from '@/lib/domain/rewards/trace/sold-name';
import type { HistoryDb } from '@/lib/storage/db';
import type { Incoming } from '@/lib/storage/ledger/incoming';
import { earnings } from '@/lib/storage/queries/ledger/earnings';
import type { PostRow } from '@/lib/storage/rows';
import { month } from '../rank/support';
import { item, key, room } from '../timeline/histories';
import { at, freshDb, line, orders, put } from './support';

const JULY = month('2026-07');
const sale = (itemName: string, reward: number, part: Partial<OrderLine> = {}) =>
  line({ itemName, reward, amount: reward * 25, ...part });
const read = (db: HistoryDb, channel: LedgerChannel = 'all', from = JULY, to = JULY) =>
  earnings(db, { from, to, channel });

const MUG = key('utsuwa', '10');
const BOWL = key('kobo', '11');

/** Says which item a sold name is, as tracing would. */
async function traced(db: HistoryDb, itemName: string, itemKey?: typeof MUG) {
  const shopName = '見本ショップ';
  await db.traces.put({
    sold: soldKey(shopName, itemName),
    shopName,
    itemName,
    kind: itemKey ? 'accepted' : 'asked',
    ...(itemKey && { itemKey }),
    matches: [],
    tried: '',
  });
}

const post = (id: string, postedOn: string): PostRow =>
  ({ id, room: room('aoi_techo'), itemKey: MUG, postedOn, seenAt: 1 }) as PostRow;

async function mixed(): Promise<HistoryDb> {
  const db = freshDb();
  await put(
    db,
    1,
    orders([
      sale('マグカップ 白', 100),
      sale('マグカップ 青', 150, { status: 'confirmed' }),
      sale('木のうつわ', 90),
      sale('知らない商品', 400, { measurementId: 'myblog', rate: 80 }),
      sale('尋ねる商品', 30),
      sale('マグカップ 白', 900, { status: 'discarded', occurredAt: at('2026-07-06T10:00:00') }),
    ]),
  );
  await db.items.bulkPut([item(MUG, 'マグカップ'), item(BOWL, '木のうつわ')]);
  await db.posts.bulkPut([
    post('1700000000000001', '2026-05-01'),
    post('1700000000000002', '2026-06-01'),
  ]);
  await db.posts.put(post('1700000000000003', '2026-08-01'));
  await traced(db, 'マグカップ 白', MUG);
  await traced(db, 'マグカップ 青', MUG);
  await traced(db, '木のうつわ', BOWL);
  await traced(db, '尋ねる商品');
  return db;
}

describe('the best items', () => {
  test('add up the names of one item, with its latest post before the end of the range', async () => {
    const { items } = await read(await mixed());
    expect(items.best.map(({ itemName, figures }) => [itemName, figures.earned.reward])).toEqual([
      ['知らない商品', 400],
      ['マグカップ', 250],
      ['木のうつわ', 90],
      ['尋ねる商品', 30],
    ]);
    expect(items.best[1]?.post?.id).toBe('1700000000000002');
    expect(items.best[2]?.origin).toEqual({ kind: 'notPosted', itemKey: BOWL });
  });

  test('leave nothing out of where sales come from', async () => {
    const { items } = await read(await mixed());
    const rewards = Object.entries(items.origins).map(([kind, { reward }]) => [kind, reward]);
    expect(Object.fromEntries(rewards)).toEqual({
      posted: 250,
      notPosted: 90,
      unknownItem: 400,
      asked: 30,
    });
  });

  test('and the ones lost are those of the channel', async () => {
    const { items } = await read(await mixed(), 'room');
    expect(items.best.map(({ itemName }) => itemName)).not.toContain('知らない商品');
    expect(items.lost.map(({ itemName, figures }) => [itemName, figures.lost.reward])).toEqual([
      ['マグカップ', 900],
    ]);
  });
});

describe('the biggest sale', () => {
  test('is of the channel and was not discarded', async () => {
    const db = await mixed();
    expect((await read(db)).items.biggest?.reward).toBe(400);
    expect((await read(db, 'room')).items.biggest?.reward).toBe(150);
  });

  test('is nothing where nothing was earned', async () => {
    const db = freshDb();
    await put(db, 1, orders([sale('マグカップ', 100, { status: 'discarded' })]));
    expect((await read(db)).items.biggest).toBeUndefined();
  });
});

test('raised rates are summed apart, and follow what becomes of their sales', async () => {
  const db = await mixed();
  expect((await read(db)).raised).toEqual({ sales: 1, reward: 400, amount: 10_000 });
  expect((await read(db, 'room')).raised.sales).toBe(0);
  const discarded = { measurementId: 'myblog', rate: 80, status: 'discarded' } as const;
  await put(db, 2, orders([sale('知らない商品', 400, discarded)]));
  expect((await read(db)).raised.sales).toBe(0);
});

describe('a shop report', () => {
  const shops = (of: string, clicks: number): Incoming => ({
    name: 'shop.csv',
    rejected: 0,
    kind: 'shop',
    lines: [
      {
        kind: 'shop',
        month: month(of),
        shopName: '見本ショップ',
        reward: 50,
        clicks,
        sales: 1,
        amount: 1_000,
      },
    ],
  });

  test('gives clicks to all links together, never to the ROOM alone', async () => {
    const db = await mixed();
    await put(db, 2, shops('2026-07', 200));
    expect((await read(db)).shops[0]).toMatchObject({ clicks: 200, perClick: 385 });
    expect((await read(db, 'room')).shops[0]?.clicks).toBeUndefined();
  });

  test('speaks for itself in months without an order report only', async () => {
    const db = await mixed();
    await put(db, 2, shops('2026-07', 200), shops('2026-06', 10));
    const { reported, shops: known } = await read(db, 'all', month('2026-06'));
    expect(reported).toEqual([
      { shopName: '見本ショップ', reward: 50, clicks: 10, sales: 1, amount: 1_000 },
    ]);
    expect(known[0]?.clicks).toBe(200);
  });
});
