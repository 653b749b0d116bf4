import type { JstDay } from '../time';
import type { Instant } from '../time-units';
import { type Payout, payoutCalendar } from './payouts';
import type { Yen } from './sale';
import { allSums, type MonthSums } from './sums';

/** The money in a few figures, of all links together, as it is paid. */
export interface MoneyGlance {
  /** Of every month with a report; unknown without any. */
  unconfirmed: Yen | undefined;
  /** Confirmed, and its 10th is not over yet; unknown without any report. */
  confirmed: Yen | undefined;
  next: {
    day: JstDay;
    /** Confirmed so far; unknown without a report of its month of sale. */
    confirmed: Yen | undefined;
    /** Of the same month, and not decided yet: may still be added. */
    open: Yen;
  };
}

export function moneyGlance(months: readonly MonthSums[], now: Instant): MoneyGlance {
  const { next, later } = payoutCalendar({ months, payments: [], ranks: new Map() }, now);
  const known = months.length > 0;
  const unconfirmed = months.map((month) => allSums(month).unconfirmed.reward);
  return {
    unconfirmed: known ? sum(unconfirmed) : undefined,
    confirmed: known ? sum([next, ...later].map(confirmedOf)) : undefined,
    next: {
      day: next.day,
      confirmed: next.figures && confirmedOf(next),
      open: next.figures ? next.figures.expected.reward + next.figures.overdue.reward : 0,
    },
  };
}

const confirmedOf = ({ figures }: Payout): Yen => figures?.confirmed.reward ?? 0;
const sum = (yen: readonly Yen[]): Yen => yen.reduce((total, one) => total + one, 0);
