import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayContaining } from '@/lib/domain/days';
import { monthOf, monthOfDay } from '@/lib/domain/month';
import {
  confirmationMonth,
  fixedAt,
  nextPaidMonth,
  payoutDay,
  payoutMonth,
  saleMonthOfConfirmation,
} from '@/lib/domain/rewards/payout';
import { day, days, inEveryZone, jst, month, months } from '../rank/support';

inEveryZone('the payout of a month of sale', () => {
  test.each([
    ['2026-10', '2026-11', '2026-12-01 00:00', '2026-12-10'],
    ['2026-11', '2026-12', '2027-01-01 00:00', '2027-01-10'],
    ['2026-12', '2027-01', '2027-02-01 00:00', '2027-02-10'],
    ['2027-12', '2028-01', '2028-02-01 00:00', '2028-02-10'],
    ['2028-01', '2028-02', '2028-03-01 00:00', '2028-03-10'],
  ])('%s is confirmed in %s, until %s, and paid on %s', (sale, confirmed, fixed, paid) => {
    expect(confirmationMonth(month(sale))).toBe(confirmed);
    expect(saleMonthOfConfirmation(month(confirmed))).toBe(sale);
    expect(fixedAt(month(sale))).toBe(jst(fixed));
    expect(payoutDay(month(sale))).toBe(paid);
    expect(payoutMonth(month(sale))).toBe(paid.slice(0, 7));
  });

  test.each([
    ['2026-12-01', '2026-10'],
    ['2026-12-10', '2026-10'],
    ['2026-12-11', '2026-11'],
    ['2026-12-31', '2026-11'],
    ['2027-01-10', '2026-11'],
    ['2027-01-11', '2026-12'],
  ])('on %s the next payout is that of %s', (today, sale) => {
    expect(nextPaidMonth(day(today))).toBe(sale);
  });

  test('comes ten days after the last millisecond in which a sale may still be undecided', () => {
    fc.assert(
      fc.property(months, (sale) => {
        expect(monthOf(fixedAt(sale) - 1)).toBe(confirmationMonth(sale));
        expect(monthOf(fixedAt(sale))).toBe(payoutMonth(sale));
        expect(dayContaining(fixedAt(sale) - 1) < payoutDay(sale)).toBe(true);
        expect(monthOfDay(payoutDay(sale))).toBe(payoutMonth(sale));
        expect(saleMonthOfConfirmation(confirmationMonth(sale))).toBe(sale);
      }),
    );
  });

  test('is the next one from the day after the last until its own day', () => {
    fc.assert(
      fc.property(days, (today) => {
        const next = nextPaidMonth(today);
        expect(payoutDay(next) >= today).toBe(true);
        expect(payoutDay(saleMonthOfConfirmation(next)) < today).toBe(true);
      }),
    );
  });
});
