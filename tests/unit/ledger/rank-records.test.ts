import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { monthFigures } from '@/lib/domain/rank/month-figures';
import { roomSales } from '@/lib/storage/queries/ledger/month-sales';
import { rankRecords } from '@/lib/storage/queries/rank-records';
import { month } from '../rank/support';
import { at, freshDb, line, orders, put } from './support';

const [JULY, AUGUST] = [month('2026-07'), month('2026-08')];
const period = (day: string, clicks: number) => ({
  kind: 'period' as const,
  day,
  reward: 0,
  clicks,
  sales: 0,
  amount: 0,
});

beforeEach(() => fakeBrowser.reset());

test('a month’s figures are told by its reports', async () => {
  const db = freshDb();
  const clicks = { name: 'p.csv', rejected: 0, kind: 'period' } as const;
  const days = [period('2026-07-01', 7), period('2026-07-31', 3), period('2026-06-30', 99)];
  await put(db, 1, orders([line(), line({ measurementId: 'myblog' })]));
  await put(db, 2, { ...clicks, lines: days } as never);
  const records = await rankRecords(db, JULY, AUGUST);
  const [july, august] = monthFigures(records, [JULY, AUGUST], at('2026-08-20T12:00:00'));
  expect(july?.values).toEqual({
    clicks: [{ value: 10, source: 'imported' }],
    sales: [{ value: 1, source: 'imported' }],
    salesYen: [{ value: 2_480, source: 'imported' }],
    reward: [{ value: 99, source: 'imported' }],
  });
  expect(august?.values).toEqual({});
  expect(new Set(records.imported.map((figure) => figure.at))).toEqual(new Set([2]));
});

test('the sales of the ROOM in a month; unknown without its report', async () => {
  const db = freshDb();
  await put(db, 1, orders([line(), line({ measurementId: 'myblog', amount: 5 })]));
  expect(await roomSales(db, JULY)).toEqual([
    { amount: 2_480, rate: 40, reward: 99, status: 'unconfirmed' },
  ]);
  expect(await roomSales(db, AUGUST)).toBeUndefined();
});
