import { beforeEach, describe, expect, test } from 'vitest';
import type { OrderStatus } from '@/lib/domain/advertising/ledger/orders';
import { networkOf } from '@/lib/domain/advertising/networks';
import type { HistoryDb } from '@/lib/storage/db';
import { countSales } from '@/lib/storage/queries/ledger/count-sales';
import { ledgerLine } from '@/lib/storage/queries/ledger/ledger-csv';
import { ledgerPage, placeOf, wholeLedger } from '@/lib/storage/queries/ledger/ledger-page';
import type { SaleFilter } from '@/lib/storage/queries/ledger/sales-filter';
import { connectionsItem } from '@/lib/storage/settings';
import { item } from '../../domain/advertising/ledger/support';
import { network } from '../../domain/advertising/support';
import { at, line, orders, put as putFiles } from '../support';
import { chunk, freshDb, put } from './support';

const HOUR = 3_600_000;
const START = Date.parse('2026-07-01T00:00:00Z');

const item1 = (hours: number, over: Parameters<typeof item>[1] = {}, commission = '1') =>
  item(commission, {
    happened: { at: START + hours * HOUR, exact: true },
    orderId: `O-${hours}`,
    transactionId: `${hours} ${commission}`,
    ...over,
  });

let db: HistoryDb;
beforeEach(async () => {
  db = freshDb();
  const lines = [
    item1(1, { brand: 'Acme', u1: 'post-1' }),
    item1(2, { mid: '78', advertiser: 'Other', sku: 'X9' }),
    item1(3),
    item1(5, { orderId: 'O-3' }, '-1'),
    item1(4, {}, '0'),
  ];
  await put(db, 1, [chunk('items', lines)]);
  const sale = (hours: number) => line({ occurredAt: START + hours * HOUR + 1_000 });
  await putFiles(db, 2, orders([sale(1), sale(3), sale(3), sale(9)]));
});

const CLOCK = () => START + 10 * HOUR;

async function all(filter: SaleFilter, limit = 2): Promise<string[]> {
  const found: string[] = [];
  let after: Parameters<typeof ledgerPage>[2]['after'];
  do {
    const page = await ledgerPage(db, filter, { after, limit, clock: CLOCK });
    found.push(
      ...page.rows.map((view) => {
        const { at: time, fingerprint } = placeOf(view);
        const source = fingerprint.startsWith('rakuten-advertising') ? 'ad' : 'af';
        return `${source} ${Math.floor((time - START) / HOUR)}`;
      }),
    );
    after = page.next;
  } while (after);
  return found;
}

const EVERYTHING = ['af 9', 'ad 5', 'ad 4', 'af 3', 'af 3', 'ad 3', 'ad 2', 'af 1', 'ad 1'];

describe('one list of both sources', () => {
  test('newest first, whatever the size of its pages', async () => {
    for (const limit of [1, 2, 3, 100]) expect(await all({}, limit)).toEqual(EVERYTHING);
  });

  test.each<[SaleFilter, string[]]>([
    [{ source: 'rakuten-affiliate' }, ['af 9', 'af 3', 'af 3', 'af 1']],
    [{ source: 'rakuten-advertising' }, ['ad 5', 'ad 4', 'ad 3', 'ad 2', 'ad 1']],
    [{ shop: '見本ショップ' }, ['af 9', 'af 3', 'af 3', 'af 1']],
    [{ network: network(3).id }, []],
    [{ network: network(1).id, advertiser: '1 78' }, ['ad 2']],
    [{ brand: 'acme' }, ['ad 1']],
    [{ sku: 'x9' }, ['ad 2']],
    [{ u1: 'post' }, ['ad 1']],
    [{ text: 'other' }, ['ad 2']],
    [{ derived: 'reversed' }, ['ad 5', 'ad 3']],
    [{ derived: 'noCommission' }, ['ad 4']],
    [{ derived: 'pending' }, ['ad 2', 'ad 1']],
    [{ derived: 'pending', status: 'unconfirmed' }, []],
  ])('narrowed by %o', async (filter, expected) => {
    expect(await all(filter)).toEqual(expected);
    const counted = await countSales(db, filter);
    if (counted !== undefined) expect(counted).toBe(expected.length);
  });

  test('with a status by the days the user chose', async () => {
    const later = { limit: 100, clock: () => START + 40 * 24 * HOUR };
    const statuses = async (): Promise<OrderStatus[]> => {
      const { rows } = await ledgerPage(db, { u1: 'post-1' }, later);
      return rows.flatMap((view) => ('status' in view ? view.status : []));
    };
    expect(await statuses()).toEqual(['pending']);
    const connection = { network: network(1).id, confirmedAfter: 30 };
    await connectionsItem.setValue([connection as never]);
    expect(await statuses()).toEqual(['confirmed']);
    await connectionsItem.setValue([]);
  });
});

test('the file has amounts as they were reported, each with its currency', async () => {
  await put(db, 3, [
    chunk('items', [item1(6, { product: '=Shirt', sku: '1E5', orderId: 'A,17' }, '-1234.567')]),
  ]);
  const say = (value: unknown) => String(value);
  const words = {
    ...{ header: say, headerToo: say, status: say, channel: say, cap: say, source: say },
    ...{ network: (id: number) => networkOf(id)?.country ?? '', derived: say, money: say },
    ...{ derivedBy: () => 'derived', reportedBy: () => 'reported' },
  };
  const lines: (string | number)[][] = [];
  for await (const views of wholeLedger(db, {})) {
    lines.push(...views.map((view) => ledgerLine(view, words)));
  }
  expect(lines).toHaveLength(10);
  const [own] = lines.filter((cells) => cells.includes('A,17'));
  expect(own).toEqual(expect.arrayContaining(['-1234.567', '-50', 'USD', 'us', '1E5', '=Shirt']));
  const [other] = lines.filter((cells) => cells.includes('reported'));
  expect(other).toEqual(expect.arrayContaining(['JPY', 2_480, 99]));
  expect(at('2026-07-01T09:00:00')).toBe(START);
});
