import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RANKS } from '@/lib/domain/rank/ranks';
import { rankWorth } from '@/lib/domain/rank/worth';
import { bonusOf, normalOf, type SaleLine, shareOf } from '@/lib/domain/rewards/sale';
import { month } from './support';

const SEPTEMBER = month('2026-09');
const line = (amount: number, more: Partial<SaleLine> = {}): SaleLine => ({
  amount,
  status: 'confirmed',
  ...more,
});

describe('one sale', () => {
  test.each([
    [3_492, 100, 349],
    [99, 10, 0],
    [100, 10, 1],
    [199, 10, 1],
    [0, 30, 0],
    [-500, 30, 0],
    [33_333, 30, 999],
  ])('%d yen at %d thousandths is %d yen, rounded down', (amount, rate, yen) => {
    expect(shareOf(amount, rate)).toBe(yen);
  });

  test('the bonus is capped by itself, for each unit', () => {
    expect(bonusOf(line(33_400), 30)).toBe(1_000);
    expect(bonusOf(line(33_400, { quantity: 2 }), 30)).toBe(1_002);
    expect(bonusOf(line(200_000, { quantity: 3 }), 30)).toBe(3_000);
    expect(bonusOf(line(200_000, { quantity: 0 }), 30)).toBe(1_000);
  });

  test('the normal reward is the reported one, else capped from its rate', () => {
    expect(normalOf(line(50_000, { rate: 40, reward: 777 }))).toBe(777);
    expect(normalOf(line(50_000, { rate: 40 }))).toBe(1_000);
    expect(normalOf(line(50_000, { rate: 40, quantity: 2 }))).toBe(2_000);
    expect(normalOf(line(50_000, { rate: 49 }))).toBe(1_000);
    expect(normalOf(line(50_000, { rate: 50 }))).toBe(2_500);
    expect(normalOf(line(50_000))).toBeUndefined();
  });
});

describe('the month', () => {
  test('is what its sales would have paid at each rank', () => {
    const lines = [line(10_000, { reward: 400 }), line(120_000, { rate: 40 })];
    expect(rankWorth(SEPTEMBER, lines, undefined)).toEqual({
      month: SEPTEMBER,
      basis: 'imported',
      estimate: false,
      sales: 2,
      amount: 130_000,
      normal: 1_400,
      bonus: { E: 0, D: 0, C: 0, B: 1_100, A: 1_200, S: 1_300 },
      caveats: ['buyerCapUnknown', 'quantityUnknown'],
    });
  });

  test('leaves out what was discarded and says what is not fixed', () => {
    const lines = [line(10_000, { status: 'discarded' }), line(5_000, { status: 'unconfirmed' })];
    expect(rankWorth(SEPTEMBER, lines, undefined)).toMatchObject({
      sales: 1,
      normal: undefined,
      bonus: { B: 50 },
      caveats: ['buyerCapUnknown', 'unconfirmed', 'rewardUnknown'],
    });
  });

  test('before a report comes from the typed sum, labelled an estimate', () => {
    expect(rankWorth(SEPTEMBER, undefined, { amount: 120_050 })).toEqual({
      month: SEPTEMBER,
      basis: 'typed',
      estimate: true,
      sales: undefined,
      amount: 120_050,
      normal: undefined,
      bonus: { E: 0, D: 0, C: 0, B: 1_200, A: 2_401, S: 3_601 },
      caveats: ['buyerCapUnknown', 'unitCapUnknown', 'rewardUnknown'],
    });
    expect(rankWorth(SEPTEMBER, undefined, { amount: 1, reward: 5 })?.normal).toBe(5);
  });

  test('with a report the typed sum no longer counts, even when there was no sale', () => {
    expect(rankWorth(SEPTEMBER, [], { amount: 9_999 })).toMatchObject({
      basis: 'imported',
      normal: 0,
      bonus: { S: 0 },
    });
    expect(rankWorth(SEPTEMBER, undefined, undefined)).toBeUndefined();
  });

  test('is whole yen and never less at a higher rank', () => {
    const sales = fc.array(
      fc.record(
        {
          amount: fc.integer({ min: -1_000, max: 100_000_000 }),
          rate: fc.integer({ min: 0, max: 300 }),
          reward: fc.nat({ max: 100_000 }),
          quantity: fc.nat({ max: 50 }),
          status: fc.constantFrom('unconfirmed' as const, 'confirmed', 'discarded'),
        },
        { requiredKeys: ['amount', 'status'] },
      ),
    );
    fc.assert(
      fc.property(sales, (lines) => {
        const worth = rankWorth(SEPTEMBER, lines, undefined);
        const bonus = RANKS.map((rank) => worth?.bonus[rank] ?? Number.NaN);
        expect([...bonus, worth?.normal ?? 0].every(Number.isSafeInteger)).toBe(true);
        expect(bonus).toEqual([...bonus].sort((a, b) => a - b));
      }),
    );
  });

  test('a share is exact to the yen', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000_000_000 }), fc.nat({ max: 1_000 }), (amount, rate) => {
        expect(BigInt(shareOf(amount, rate))).toBe((BigInt(amount) * BigInt(rate)) / 1_000n);
      }),
    );
  });
});
