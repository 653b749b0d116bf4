import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrderLine } from '@/lib/domain/rewards/report-lines';
import { SALE_STATUSES } from '@/lib/domain/rewards/sale';
import { fingerprintsOf } from '@/lib/reports/fingerprint';
import { fixture, order, read } from './support';

const one = (over: Partial<OrderLine> = {}) => fingerprintsOf([order(over)])[0];

test('has its form, and stays what it is: stored sales are known by it', () => {
  expect(one()).toMatch(/^rakuten-affiliate:[0-9a-f]{32}$/);
  expect(one()).toBe('rakuten-affiliate:56611adf3624ce4c8e46915f993541b1');
});

describe('a sale', () => {
  test('keeps its fingerprint when it is confirmed, discarded, capped', () => {
    for (const status of SALE_STATUSES) expect(one({ status })).toBe(one());
    expect(one({ reward: 0 })).toBe(one());
    expect(one({ linkType: '商品リンク', device: 'PC', genre: 'x' })).toBe(one());
  });

  test.each([
    { occurredAt: 1 },
    { shopName: 'x' },
    { itemName: 'x' },
    { amount: 1 },
    { rate: 130 },
    { rate: undefined },
    { measurementId: 'blog' },
    { shopName: order().shopName + order().itemName, itemName: '' },
  ])('is another one with %j', (over) => {
    expect(one(over)).not.toBe(one());
  });

  test('is the same in a file that a spreadsheet saved again', () => {
    expect(one({ itemName: '5〜7号 −ＡＢ' })).toBe(one({ itemName: '5～7号 －AB' }));
    const [bom, sjis] = ['bom', 'sjis'].map((name) => {
      const report = read(fixture(`order-2026-07.${name}.csv`));
      return report.kind === 'order' ? fingerprintsOf(report.lines) : [];
    });
    expect(bom).toEqual(sjis);
    expect(new Set(bom).size).toBe(4);
  });
});

const lines = fc.array(
  fc
    .record({
      itemName: fc.constantFrom('a', 'b'),
      reward: fc.constantFrom(0, 99, 100),
      status: fc.constantFrom(...SALE_STATUSES),
      device: fc.constantFrom('1', '3'),
    })
    .map(order),
  { maxLength: 12 },
);

const told = (all: readonly OrderLine[]) =>
  fingerprintsOf(all)
    .map((fingerprint, index) => `${fingerprint} ${JSON.stringify(all[index])}`)
    .sort();

test('equal sales stay as many as they are, in whatever order the file has them', () => {
  const shuffled = lines.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      expect(new Set(fingerprintsOf(all)).size).toBe(all.length);
      expect(told(other)).toEqual(told(all));
    }),
  );
});

test('the same sales have the same fingerprints whatever became of each', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(...SALE_STATUSES), (all, status) => {
      const later = all.map((line) => ({ ...line, status, reward: 0 }));
      expect(fingerprintsOf(later).sort()).toEqual(fingerprintsOf(all).sort());
    }),
  );
});
