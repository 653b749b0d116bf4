import { addMonths, monthStart, nextMonth } from '../month';
import type { Instant } from '../time-units';
import { confirmationMonth, payoutDay } from './payout';
import type { Payout, PayoutCalendar } from './payouts';

/** The next payout and those after it, one a month; without a report only the day is known. */
export function payoutsAhead({ next, later }: PayoutCalendar, months: number): Payout[] {
  const known = new Map(later.map((one) => [one.saleMonth, one]));
  return Array.from({ length: months }, (_, index) => {
    const saleMonth = addMonths(next.saleMonth, index);
    if (index === 0) return next;
    return (
      known.get(saleMonth) ?? {
        day: payoutDay(saleMonth),
        saleMonth,
        confirmationMonth: confirmationMonth(saleMonth),
        figures: undefined,
        paid: undefined,
        bonus: undefined,
      }
    );
  });
}

/** Whether its amount can still change: sales to come, or some that are not decided. */
export function isOpen({ saleMonth, figures }: Payout, now: Instant): boolean {
  if (!figures || now < monthStart(nextMonth(saleMonth))) return true;
  return figures.expected.sales + figures.overdue.sales > 0;
}
