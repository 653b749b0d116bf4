import { dayContaining } from '../days';
import type { JstMonth } from '../month';
import { BONUS_RATE, type Rank } from '../rank/ranks';
import type { JstDay } from '../time';
import type { Instant } from '../time-units';
import { type LedgerFigures, monthFigures } from './ledger';
import { confirmationMonth, nextPaidMonth, payoutDay, saleMonthOfConfirmation } from './payout';
import type { PaymentLine } from './report-lines';
import { shareOf, type Yen } from './sale';
import { allSums, earnedOf, type MonthSums } from './sums';

/** What Rakuten says it paid. */
export interface Paid {
  points: Yen;
  cash: Yen;
  transfer: Yen;
  total: Yen;
}

/**
 * The rank bonus, paid apart from the payout and on another day. Always an estimate: sums cannot be
 * capped unit by unit, and whatever is discarded later still counts in it.
 */
export interface BonusEstimate {
  rank: Rank;
  yen: Yen;
}

/** One 10th: by the rule it pays one month of sale. */
export interface Payout {
  day: JstDay;
  saleMonth: JstMonth;
  confirmationMonth: JstMonth;
  /** Of all links together, as they are paid; unknown without a report of the month. */
  figures: LedgerFigures | undefined;
  /** Known once a 成果報酬 report names the month of confirmation. */
  paid: Paid | undefined;
  /** Of the ROOM's sales at the rank of the month of sale; unknown without rank or report. */
  bonus: BonusEstimate | undefined;
}

export interface PayoutCalendar {
  /** Today's or the next one; there always is one, even when nothing is known of its amounts. */
  next: Payout;
  /** After the next one, soonest first. */
  later: readonly Payout[];
  /** Latest first. */
  history: readonly Payout[];
}

export interface PayoutFacts {
  months: readonly MonthSums[];
  payments: readonly PaymentLine[];
  /** The rank in each month of sale, where known. */
  ranks: ReadonlyMap<JstMonth, Rank>;
}

export function payoutCalendar(facts: PayoutFacts, now: Instant): PayoutCalendar {
  const next = nextPaidMonth(dayContaining(now));
  const sums = new Map(facts.months.map((one) => [one.month, one]));
  const payments = new Map(
    facts.payments.map((line) => [saleMonthOfConfirmation(line.month), paidOf(line)]),
  );
  const payout = (saleMonth: JstMonth): Payout => {
    const known = sums.get(saleMonth);
    return {
      day: payoutDay(saleMonth),
      saleMonth,
      confirmationMonth: confirmationMonth(saleMonth),
      figures: known && monthFigures(saleMonth, allSums(known), now),
      paid: payments.get(saleMonth),
      bonus: known && bonusOfMonth(known, facts.ranks.get(saleMonth)),
    };
  };
  const saleMonths = [...new Set([...sums.keys(), ...payments.keys()])].sort();
  return {
    next: payout(next),
    later: saleMonths.filter((month) => month > next).map(payout),
    history: saleMonths
      .filter((month) => month < next)
      .reverse()
      .map(payout),
  };
}

const paidOf = ({ points, cash, transfer }: PaymentLine): Paid => ({
  points,
  cash,
  transfer,
  total: points + cash + transfer,
});

function bonusOfMonth({ room }: MonthSums, rank: Rank | undefined): BonusEstimate | undefined {
  return rank && { rank, yen: shareOf(earnedOf(room).amount, BONUS_RATE[rank]) };
}
