import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakdown, concentration, lostToDiscards } from '@/lib/domain/rewards/breakdown';
import { clicksByMonth, shopClicks } from '@/lib/domain/rewards/clicks';
import { addSum, earnedOf, NO_SALES, sumsOf } from '@/lib/domain/rewards/sums';
import { day, month } from '../rank/support';
import { sales, sum, sums } from './support';

describe('shops or genres side by side', () => {
  const groups = breakdown([
    { name: 'あ', sums: sums({ confirmed: sum(1, 100, 2_500), discarded: sum(3, 80, 2_000) }) },
    { name: 'い', sums: sums({ unconfirmed: sum(2, 301, 9_000) }), clicks: 40 },
    { name: 'い', sums: sums({ confirmed: sum(1, 60, 1_000) }) },
    { name: 'う', sums: sums({ discarded: sum(1, 200, 5_000) }), clicks: 0 },
  ]);

  test('come in the order of what they earned, months of one name together', () => {
    expect(groups.map(({ name, earned }) => [name, earned.reward])).toEqual([
      ['い', 361],
      ['あ', 100],
      ['う', 0],
    ]);
    expect(groups[1]?.confirmation).toEqual({ bySales: 250, byReward: 555 });
  });

  test('have a reward per click only of what clicks are known for', () => {
    expect(groups.map(({ clicks, perClick }) => [clicks, perClick])).toEqual([
      [40, 752],
      [undefined, undefined],
      [0, undefined],
    ]);
  });

  test('show what was lost, the dearest first', () => {
    expect(lostToDiscards(groups).map(({ name, lost }) => [name, lost.reward])).toEqual([
      ['う', 200],
      ['あ', 80],
    ]);
  });

  test('add up to all sales', () => {
    const named = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), sales), { maxLength: 8 });
    fc.assert(
      fc.property(named, (groups) => {
        const shown = breakdown(groups.map(([name, of]) => ({ name, sums: sumsOf(of) })));
        const all = sumsOf(groups.flatMap(([, of]) => of));
        const total = (of: 'earned' | 'lost') =>
          shown.reduce((sum, group) => addSum(sum, group[of]), NO_SALES);
        expect(total('earned')).toEqual(earnedOf(all));
        expect(total('lost')).toEqual(all.discarded);
      }),
    );
  });
});

test.each([
  [500, 1_000, 500],
  [999, 1_000, 999],
  [333, 1_000, 333],
  [1, 3, 333],
  [0, 0, undefined],
])('a biggest sale of %d in %d yen is %s thousandths', (biggest, all, share) => {
  expect(concentration(biggest, sum(2, all, 9_999))).toBe(share);
});

describe('clicks', () => {
  const none = { reward: 0, sales: 0, amount: 0 };

  test('of a month are those of its days', () => {
    const lines = [
      ['2026-09-30', 3],
      ['2026-10-01', 5],
      ['2026-10-31', 7],
    ] as const;
    const found = clicksByMonth(lines.map(([on, clicks]) => ({ day: day(on), clicks, ...none })));
    expect([...found]).toEqual([
      ['2026-09', 3],
      ['2026-10', 12],
    ]);
  });

  test('of a shop are known for the months of its reports, however its name is written', () => {
    const clicks = shopClicks([
      { month: month('2026-09'), shopName: 'ＡＢＣ　ショップ', clicks: 4, ...none },
      { month: month('2026-09'), shopName: '別の店', clicks: 0, ...none },
    ]);
    expect(clicks(month('2026-09'), 'abc ショップ')).toBe(4);
    expect(clicks(month('2026-09'), '別の店')).toBe(0);
    expect(clicks(month('2026-08'), '別の店')).toBeUndefined();
    expect(clicks(month('2026-09'), '知らない店')).toBeUndefined();
  });
});
