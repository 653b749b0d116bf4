import { describe, expect, test } from 'vitest';
import { ordersOf, statusOf } from '@/lib/domain/advertising/ledger/orders';
import { ledgerRows } from '@/lib/domain/advertising/ledger/row';
import type { Currency } from '@/lib/domain/money/money';
import { DAY } from '@/lib/domain/time-units';
import { network, utc } from '../support';
import { item, moment, rowsFrom } from './support';

const LATER = moment('2026-09-20T00:00:00');
const SOLD = utc('2026-08-22T13:05:09');

const statusAfter = (days: number, ...commissions: string[]) => {
  const [order] = ordersOf(
    rowsFrom(...commissions.map((text, sku) => item(text, { sku: String(sku) }))),
  );
  if (!order) throw new Error('no order');
  return statusOf(order, 90, SOLD + days * DAY);
};

test('an order is the sum of its rows, with its history', () => {
  const rows = rowsFrom(
    item('-2.995', { processed: LATER, happened: LATER }),
    item('2.995', { sku: '1', u1: 'post' }),
    item('0.1', { sku: '2' }),
    item('0.2', { sku: '3' }),
  );
  const [order, ...others] = ordersOf(rows);
  expect(others).toEqual([]);
  expect(order).toMatchObject({ commission: '0.3', sales: '100', orderedAt: SOLD, u1: 'post' });
  expect(order?.rows.map(({ commission }) => commission)).toEqual([
    '2.995',
    '0.2',
    '0.1',
    '-2.995',
  ]);
});

test('equal order ids of two advertisers, networks or currencies are several orders', () => {
  const rows = [
    ...rowsFrom(item('1'), item('1', { mid: '78' }), item('1', { currency: 'EUR' as Currency })),
    ...ledgerRows([item('1')], network(3)),
  ];
  expect(ordersOf(rows)).toHaveLength(4);
});

describe('the status we derive', () => {
  test.each([
    [0, ['5'], 'pending'],
    [89.999, ['5'], 'pending'],
    [90, ['5'], 'confirmed'],
    [0, ['5', '-5'], 'reversed'],
    [0, ['-5'], 'reversed'],
    [0, ['5', '-6'], 'reversed'],
    [400, ['5', '-2'], 'partlyReversed'],
    [400, ['0'], 'noCommission'],
  ])('%d days after %s', (days, commissions, status) => {
    expect(statusAfter(days, ...commissions)).toBe(status);
  });
});
