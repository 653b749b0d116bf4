import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SALE_STATUSES } from '@/lib/domain/rewards/sale';
import {
  addSums,
  allSums,
  earnedOf,
  NO_SUMS,
  noSales,
  sumsOf,
  withSale,
} from '@/lib/domain/rewards/sums';
import { order, sales, sum, sums } from './support';

describe('sums of sales', () => {
  test('count by status, each by itself', () => {
    const lines = [
      order({ reward: 99, amount: 2_480 }),
      order({ reward: 50, amount: 2_500, status: 'discarded' }),
      order({ reward: 1, amount: 30 }),
    ];
    expect(sumsOf(lines)).toEqual(
      sums({ unconfirmed: sum(2, 100, 2_510), discarded: sum(1, 50, 2_500) }),
    );
    expect(earnedOf(sumsOf(lines))).toEqual(sum(2, 100, 2_510));
    expect(noSales(sumsOf(lines))).toBe(false);
    expect(noSales(sumsOf([]))).toBe(true);
  });

  test('equal the sum of their rows, in any order, added one by one or together', () => {
    fc.assert(
      fc.property(sales, sales, (some, more) => {
        const all = [...some, ...more];
        const total = sumsOf(all);
        for (const status of SALE_STATUSES) {
          const rows = all.filter((sale) => sale.status === status);
          const add = (of: 'reward' | 'amount') => rows.reduce((yen, row) => yen + row[of], 0);
          expect(total[status]).toEqual(sum(rows.length, add('reward'), add('amount')));
        }
        expect(sumsOf([...all].reverse())).toEqual(total);
        expect(addSums(sumsOf(some), sumsOf(more))).toEqual(total);
        expect(allSums({ room: sumsOf(more), other: sumsOf(some) })).toEqual(total);
      }),
    );
  });

  test('are what they were when a sale is taken out again, or changes its status', () => {
    fc.assert(
      fc.property(sales, sales, (kept, gone) => {
        let sums = sumsOf([...gone, ...kept]);
        for (const sale of gone) sums = withSale(sums, sale, -1);
        expect(sums).toEqual(sumsOf(kept));
      }),
    );
    const sale = order();
    const fixed = { ...sale, status: 'confirmed' as const };
    expect(withSale(withSale(sumsOf([sale]), sale, -1), fixed)).toEqual(withSale(NO_SUMS, fixed));
  });
});
