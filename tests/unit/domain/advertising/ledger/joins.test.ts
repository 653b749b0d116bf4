import { describe, expect, test } from 'vitest';
import type { GmtDay } from '@/lib/domain/advertising/gmt';
import { lateU1 } from '@/lib/domain/advertising/ledger/late-u1';
import { lostByReason, lostSalesOf } from '@/lib/domain/advertising/ledger/lost';
import { joinSkus, skuTotals } from '@/lib/domain/advertising/ledger/sku-join';
import type { LostLine } from '@/lib/domain/advertising/report-lines';
import type { Currency } from '@/lib/domain/money/money';
import { decimal, network } from '../support';
import { item, rowsFrom, signature, skuLine, usd } from './support';

const US = network();
const SPAN = { from: '2026-10-01' as GmtDay, to: '2026-10-31' as GmtDay };

describe('a u1 that comes late', () => {
  const rows = rowsFrom(item('1', { sku: 'a' }), item('2', { sku: 'b' }), item('3', { mid: '78' }));
  const filled = (...lines: ReturnType<typeof signature>[]) => {
    const { changed, unmatched, ambiguous } = lateU1(lines, rows, US.id);
    const counts = { unmatched: unmatched.length, ambiguous };
    return { u1: changed.map(({ mid, sku, u1 }) => `${mid} ${sku} ${u1}`), ...counts };
  };

  test('is the whole order’s, of that advertiser', () => {
    const lines = [signature('post'), signature('post'), signature(undefined)];
    expect(filled(...lines)).toEqual({
      u1: ['77 a post', '77 b post'],
      unmatched: 0,
      ambiguous: 0,
    });
  });

  test('is nobody’s when the order has several', () => {
    expect(filled(signature('one'), signature('two'))).toEqual({
      u1: [],
      unmatched: 0,
      ambiguous: 1,
    });
  });

  test('of another order is counted', () => {
    expect(filled(signature('post', { orderId: 'gone' }))).toEqual({
      u1: [],
      unmatched: 1,
      ambiguous: 0,
    });
    expect(lateU1([signature('post')], rows, network(3).id).changed).toEqual([]);
  });

  test('goes by transaction id where both have one, and fills in once', () => {
    const two = rowsFrom(item('1', { transactionId: 'x' }), item('1', { transactionId: 'y' }));
    const lines = [
      signature('one', { transactionId: 'x' }),
      signature('two', { transactionId: 'y' }),
    ];
    const { changed } = lateU1(lines, two, US.id);
    expect(changed.map(({ u1 }) => u1)).toEqual(['one', 'two']);
    expect(lateU1(lines, changed, US.id).changed).toEqual([]);
  });
});

describe('the SKU report', () => {
  const rows = rowsFrom(item('1', { transactionId: 'x', sku: 'A' }), item('2', { sku: 'B' }));

  test('gives brands to the sales that its lines name', () => {
    const lines = [
      skuLine('1', { transactionId: 'x', brand: 'Acme' }),
      skuLine('2', { mid: '77', orderId: 'O-1', sku: 'B', brand: 'Bolt' }),
    ];
    const { changed, exact, rest } = joinSkus(lines, rows, US.id);
    expect(changed.map(({ brand, product }) => [brand, product])).toEqual([
      ['Acme', 'Mug'],
      ['Bolt', 'Mug'],
    ]);
    expect([rest, exact]).toEqual([[], lines]);
    expect(joinSkus(lines, changed, US.id).changed).toEqual([]);
  });

  test('else is summed per SKU and currency, beside the ledger', () => {
    const lines = [
      skuLine('0.1', { sku: 'A' }),
      skuLine('0.2', { sku: 'A' }),
      skuLine('5', { sku: 'A', currency: 'EUR' as Currency }),
      skuLine('1', { sku: 'a' }),
    ];
    const { changed, exact, rest } = joinSkus(lines, rows, US.id);
    expect([changed, exact]).toEqual([[], []]);
    const totals = skuTotals(rest, US, SPAN);
    expect(
      totals.map(({ sku, commission, currency, kind }) => [sku, commission, currency, kind]),
    ).toEqual([
      ['A', '0.3', 'USD', 'aggregated'],
      ['A', '5', 'EUR', 'aggregated'],
      ['a', '1', 'USD', 'aggregated'],
    ]);
    expect(totals[0]).toMatchObject(SPAN);
  });
});

test('sales without commission are counted per reason, and equal ones stay several', () => {
  const { commission: _, processed: __, ...marks } = item('0');
  const line = (reason: string, sales?: string): LostLine => ({
    ...marks,
    reason,
    sales: sales === undefined ? undefined : decimal(sales),
  });
  const lines = [
    line('Return Exceeded', '10'),
    line('Return Exceeded', '10'),
    line('SKU Does Not Match'),
  ];
  const lost = lostSalesOf(lines, US);
  expect(new Set(lost.map(({ key }) => key)).size).toBe(3);
  expect(lostSalesOf(lines, US)).toEqual(lost);
  expect(lostByReason(lost)).toEqual([
    { reason: 'Return Exceeded', count: 2, sales: new Map([[usd, '20']]) },
    { reason: 'SKU Does Not Match', count: 1, sales: new Map() },
  ]);
});
