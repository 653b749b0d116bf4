import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEDGER_CHANNELS, ledgerOf } from '@/lib/domain/rewards/ledger';
import { addSum, addSums, NO_SALES } from '@/lib/domain/rewards/sums';
import { inEveryZone, jst } from '../rank/support';
import { ledgers, monthSums, sum } from './support';

const NOW = jst('2026-11-20 08:11');

inEveryZone('unconfirmed sales', () => {
  const at = (now: string) => {
    const sums = [monthSums('2026-10', { unconfirmed: sum(2, 100, 2_000) })];
    const { months, totals } = ledgerOf(sums, jst(now));
    expect(totals.room).toMatchObject({
      expected: months[0]?.channels.room.expected,
      overdue: months[0]?.channels.room.overdue,
    });
    return months[0]?.channels.room;
  };

  test('are expected until the end of the month after, and overdue from then on', () => {
    const two = sum(2, 100, 2_000);
    expect(at('2026-11-30 23:59:59.999')).toMatchObject({ expected: two, overdue: NO_SALES });
    expect(at('2026-12-01 00:00')).toMatchObject({ expected: NO_SALES, overdue: two });
  });
});

describe('a month of sale', () => {
  const october = monthSums(
    '2026-10',
    { confirmed: sum(3, 900, 30_000), discarded: sum(1, 101, 4_000) },
    { unconfirmed: sum(1, 100, 5_000) },
  );
  const [ledger] = ledgerOf([october], NOW).months;

  test('has its figures for the ROOM, for other links and for both', () => {
    expect(ledger?.channels.room).toMatchObject({
      earned: sum(3, 900, 30_000),
      rate: 30,
      average: 300,
      confirmation: { bySales: 750, byReward: 899 },
    });
    expect(ledger?.channels.other).toMatchObject({
      expected: sum(1, 100, 5_000),
      rate: 20,
      confirmation: { bySales: undefined, byReward: undefined },
    });
    expect(ledger?.channels.all).toMatchObject({
      earned: sum(4, 1_000, 35_000),
      rate: 28,
      average: 250,
      discarded: sum(1, 101, 4_000),
    });
    expect(ledger).toMatchObject({ over: true, payoutDay: '2026-12-10' });
  });

  test('without a sale has no rate and no average', () => {
    const [empty] = ledgerOf([monthSums('2026-11')], NOW).months;
    expect(empty).toMatchObject({ over: false });
    expect(empty?.channels.all).toMatchObject({
      earned: NO_SALES,
      rate: undefined,
      average: undefined,
      confirmation: { bySales: undefined, byReward: undefined },
    });
  });
});

describe('the comparison with another month', () => {
  const of = (...others: Parameters<typeof monthSums>[]) => {
    const sums = [...others, ['2026-01', { confirmed: sum(2, 80, 2_000) }] as const];
    const months = ledgerOf(
      sums.map(([month, room]) => monthSums(month, room)),
      NOW,
    ).months;
    return months.find(({ month }) => month === '2026-01')?.channels.room;
  };

  test('does not take a month without a report for an empty one', () => {
    expect(of()).toMatchObject({
      monthBefore: { base: '2025-12', known: false },
      yearBefore: { base: '2025-01', known: false },
    });
  });

  test('takes an imported month without sales as 0', () => {
    expect(of(['2025-12'])?.monthBefore).toEqual({
      base: '2025-12',
      known: true,
      change: sum(2, 80, 2_000),
    });
  });

  test('leaves the discarded ones out of both', () => {
    const year = { unconfirmed: sum(5, 300, 9_000), discarded: sum(9, 999, 99_999) };
    expect(of(['2025-01', year])?.yearBefore).toEqual({
      base: '2025-01',
      known: true,
      change: sum(-3, -220, -7_000),
    });
  });
});

/** From before the first month of `ledgers` until all is overdue. */
const instants = fc.integer({ min: jst('2024-12-01 00:00'), max: jst('2028-04-01 00:00') });

test('the parts add up to the sums, and the totals to the months', () => {
  fc.assert(
    fc.property(ledgers, instants, (sums, now) => {
      const { months, totals } = ledgerOf(sums, now);
      expect(months.map(({ month }) => month)).toEqual(sums.map(({ month }) => month).sort());
      for (const { month, channels } of months) {
        const own = sums.find((one) => one.month === month);
        if (!own) throw new Error(month);
        const both = { room: own.room, other: own.other, all: addSums(own.room, own.other) };
        for (const channel of LEDGER_CHANNELS) {
          const { confirmed, expected, overdue, discarded, earned } = channels[channel];
          const { unconfirmed } = both[channel];
          expect({ ...both[channel] }).toEqual({ unconfirmed, confirmed, discarded });
          expect(addSum(expected, overdue)).toEqual(unconfirmed);
          expect(addSum(confirmed, unconfirmed)).toEqual(earned);
        }
      }
      const parts = ['confirmed', 'expected', 'overdue', 'discarded', 'earned'] as const;
      for (const channel of LEDGER_CHANNELS) {
        for (const part of parts) {
          const added = months.reduce(
            (all, one) => addSum(all, one.channels[channel][part]),
            NO_SALES,
          );
          expect(totals[channel][part]).toEqual(added);
        }
      }
    }),
  );
});
