import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIn, instantIn, monthIn, rateIn, statusIn, yenIn } from '@/lib/reports/cells';
import { monthOfName, monthOfTitle } from '@/lib/reports/month';
import { stamp } from '../../fixtures/reports/make';
import { jst } from './support';

test.each([
  ['2,480', 2480],
  ['２４８０円', 2480],
  [' 2480 円 ', 2480],
  ['￥2,480', 2480],
  ['¥1,232,000', 1_232_000],
  ['99.00', 99],
  ['0', 0],
  ['007', 7],
])('money: %s', (text, amount) => {
  expect(yenIn(text, 'amount')).toBe(amount);
});

test.each([
  ['13.0', 130],
  ['4', 40],
  ['2.5%', 25],
  ['１３．０％', 130],
  ['100', 1000],
  ['0.0', 0],
  ['13.05', undefined],
  ['100.1', undefined],
  ['-1', undefined],
  ['', undefined],
  ['x', undefined],
])('a rate in permille: %s', (text, rate) => {
  expect(rateIn(text)).toBe(rate);
});

test.each([
  ['0', 'unconfirmed'],
  ['未確定', 'unconfirmed'],
  ['Pending', 'unconfirmed'],
  ['１', 'confirmed'],
  [' 確定 ', 'confirmed'],
  ['APPROVED', 'confirmed'],
  ['1 - 確定', 'confirmed'],
  ['2', 'discarded'],
  ['破棄', 'discarded'],
  ['Cancelled', 'discarded'],
])('a status: %s', (text, status) => {
  expect(statusIn(text)).toBe(status);
});

describe('a moment', () => {
  test.each([
    ['2026-07-04 21:54:33', '2026-07-04T21:54:33'],
    ['2026/7/4 9:05', '2026-07-04T09:05:00'],
    ['2026/07/04  21:54:33', '2026-07-04T21:54:33'],
    ['2026-07-04T00:00:00', '2026-07-04T00:00:00'],
    ['２０２６－０７－０４', '2026-07-04T00:00:00'],
    ['2024.02.29', '2024-02-29T00:00:00'],
  ])('is in Japanese time: %s', (text, same) => {
    expect(instantIn(text)).toBe(jst(same));
  });

  test('is read back to the second, of any second', () => {
    const seconds = fc.integer({ min: jst('2000-01-01T00:00:00') / 1000, max: 4e9 });
    fc.assert(
      fc.property(seconds, (second) => {
        expect(instantIn(stamp(second * 1000))).toBe(second * 1000);
        expect(dayIn(stamp(second * 1000))).toBe(stamp(second * 1000).slice(0, 10));
      }),
    );
  });
});

test.each(['2026-07', '2026/7', '2026.07', '2026年7月', '202607'])('a month: %s', (text) => {
  expect(monthIn(text)).toBe('2026-07');
});

describe('the month of a report', () => {
  test.each([
    ['注文別成果: 2026.07', '2026-07'],
    ['期間別成果: 2026/7', '2026-07'],
    ['成果報酬 ２０２６年７月', '2026-07'],
    ['2026-12', '2026-12'],
    ['2026.07.01 - 2026.07.31', '2026-07'],
    ['2026.07 - 2026.08', undefined],
    ['2026.13', undefined],
    ['注文別成果', undefined],
  ])('in a title: %s', (title, month) => {
    expect(monthOfTitle(title)).toBe(month);
  });

  test.each([
    ['shop_2026-07_final.csv', '2026-07'],
    ['order202607.csv', '2026-07'],
    ['order_2026_07 (1).csv', '2026-07'],
    ['注文別成果 2026年7月.csv', '2026-07'],
    ['report-2026-08-01.csv', undefined],
    ['report20260801.csv', undefined],
    ['order-12026071.csv', undefined],
    ['order.csv', undefined],
  ])('in a name, unless it is the day of the download: %s', (name, month) => {
    expect(monthOfName(name)).toBe(month);
  });
});
