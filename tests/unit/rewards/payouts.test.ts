import { describe, expect, test } from 'vitest';
import { type PayoutFacts, payoutCalendar } from '@/lib/domain/rewards/payouts';
import { jst, month } from '../rank/support';
import { monthSums, sum } from './support';

const facts: PayoutFacts = {
  months: [
    monthSums('2026-08', { confirmed: sum(2, 500, 9_000), unconfirmed: sum(1, 40, 1_000) }),
    monthSums(
      '2026-09',
      { confirmed: sum(3, 900, 30_000), unconfirmed: sum(1, 60, 2_050), discarded: sum(1, 7, 700) },
      { confirmed: sum(1, 100, 9_000) },
    ),
    monthSums('2026-10', { unconfirmed: sum(4, 700, 20_000) }),
  ],
  payments: [
    { month: month('2026-09'), points: 500, cash: 30, transfer: 4 },
    { month: month('2026-07'), points: 12, cash: 0, transfer: 0 },
  ],
  ranks: new Map([
    [month('2026-09'), 'A'],
    [month('2026-10'), 'E'],
  ]),
};

describe('the payout calendar', () => {
  const { next, later, history } = payoutCalendar(facts, jst('2026-11-01 00:00'));

  test('has the next payout with its amounts, and the bonus apart from them', () => {
    expect(next).toMatchObject({
      day: '2026-11-10',
      saleMonth: '2026-09',
      confirmationMonth: '2026-10',
      figures: {
        confirmed: sum(4, 1_000, 39_000),
        expected: sum(0, 0, 0),
        overdue: sum(1, 60, 2_050),
        discarded: sum(1, 7, 700),
      },
      paid: undefined,
      // Of the ROOM's 32,050 yen only.
      bonus: { rank: 'A', yen: 641 },
    });
  });

  test('has what comes after it', () => {
    expect(later).toHaveLength(1);
    expect(later[0]).toMatchObject({
      day: '2026-12-10',
      figures: { expected: sum(4, 700, 20_000), overdue: sum(0, 0, 0) },
      bonus: { rank: 'E', yen: 0 },
    });
  });

  test('has what was paid, by its month of confirmation, even without a report of the sales', () => {
    expect(history.map(({ day, paid }) => [day, paid?.total])).toEqual([
      ['2026-10-10', 534],
      ['2026-08-10', 12],
    ]);
    expect(history[0]).toMatchObject({ paid: { points: 500, cash: 30, transfer: 4 } });
    expect(history[0]?.bonus).toBeUndefined();
    expect(history[1]?.figures).toBeUndefined();
  });
});

test('a payout is the next one until its day is over in Japan', () => {
  const next = (at: string) => payoutCalendar(facts, jst(at)).next.day;
  expect(next('2026-11-10 23:59:59.999')).toBe('2026-11-10');
  expect(next('2026-11-11 00:00')).toBe('2026-12-10');
});

test('there is a next payout of unknown amount when nothing was imported', () => {
  const nothing = { months: [], payments: [], ranks: new Map() };
  expect(payoutCalendar(nothing, jst('2026-12-31 23:59'))).toEqual({
    next: {
      day: '2027-01-10',
      saleMonth: '2026-11',
      confirmationMonth: '2026-12',
      figures: undefined,
      paid: undefined,
      bonus: undefined,
    },
    later: [],
    history: [],
  });
});
