import { addMonths, type JstMonth, monthEnd } from '../month';
import type { Permille } from '../rank/ranks';
import type { JstDay } from '../time';
import type { Instant } from '../time-units';
import { fixedAt, payoutDay } from './payout';
import { averageReward, type Confirmation, confirmationOf, effectiveRate } from './ratios';
import type { Yen } from './sale';
import {
  addSum,
  addSums,
  allSums,
  CHANNELS,
  type Channel,
  earnedOf,
  type MonthSums,
  NO_SALES,
  NO_SUMS,
  type StatusSum,
  type StatusSums,
} from './sums';

export const LEDGER_CHANNELS = ['all', ...CHANNELS] as const;
export type LedgerChannel = 'all' | Channel;

/** What sales are to the curator at this moment: the four parts are all there is. */
export interface LedgerFigures {
  confirmed: StatusSum;
  /** Unconfirmed, and not due for it yet. */
  expected: StatusSum;
  /** Unconfirmed, though it should have been decided by now. */
  overdue: StatusSum;
  discarded: StatusSum;
  /** Everything but the discarded ones; rate and average are of these. */
  earned: StatusSum;
  rate: Permille | undefined;
  average: Yen | undefined;
  confirmation: Confirmation;
}

/** Earned against another month; a month without a report is unknown, not empty. */
export type Compared =
  | { base: JstMonth; known: false }
  | { base: JstMonth; known: true; change: StatusSum };

export interface ChannelMonth extends LedgerFigures {
  monthBefore: Compared;
  yearBefore: Compared;
}

export interface LedgerMonth {
  month: JstMonth;
  /** False: more sales may come, so that comparing is not fair yet. */
  over: boolean;
  fixedAt: Instant;
  payoutDay: JstDay;
  channels: Readonly<Record<LedgerChannel, ChannelMonth>>;
}

export interface Ledger {
  /** In their order; a month without a report is absent. */
  months: readonly LedgerMonth[];
  totals: Readonly<Record<LedgerChannel, LedgerFigures>>;
}

const sumsFor = (month: MonthSums, channel: LedgerChannel): StatusSums =>
  channel === 'all' ? allSums(month) : month[channel];

const byChannel = <T>(of: (channel: LedgerChannel) => T): Record<LedgerChannel, T> => ({
  all: of('all'),
  room: of('room'),
  other: of('other'),
});

/** Every month whose report is known, each once; an imported month without sales is known. */
export function ledgerOf(sums: readonly MonthSums[], now: Instant): Ledger {
  const known = new Map(sums.map((one) => [one.month, one]));
  const ordered = [...known.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
  return {
    months: ordered.map((one) => ledgerMonth(one, known, now)),
    totals: byChannel((channel) => totalOf(ordered, channel, now)),
  };
}

function ledgerMonth(
  sums: MonthSums,
  known: ReadonlyMap<JstMonth, MonthSums>,
  now: Instant,
): LedgerMonth {
  const { month } = sums;
  return {
    month,
    over: now >= monthEnd(month),
    fixedAt: fixedAt(month),
    payoutDay: payoutDay(month),
    channels: byChannel((channel) => {
      const own = sumsFor(sums, channel);
      const against = (by: number): Compared => {
        const base = addMonths(month, by);
        const other = known.get(base);
        if (!other) return { base, known: false };
        return { base, known: true, change: addSum(earnedOf(own), earnedIn(other, channel), -1) };
      };
      return {
        ...monthFigures(month, own, now),
        monthBefore: against(-1),
        yearBefore: against(-12),
      };
    }),
  };
}

const earnedIn = (month: MonthSums, channel: LedgerChannel): StatusSum =>
  earnedOf(sumsFor(month, channel));

/** The figures of one month of sale. */
export const monthFigures = (month: JstMonth, sums: StatusSums, now: Instant): LedgerFigures =>
  figuresOf(sums, now >= fixedAt(month) ? sums.unconfirmed : NO_SALES);

function totalOf(
  months: readonly MonthSums[],
  channel: LedgerChannel,
  now: Instant,
): LedgerFigures {
  let sums = NO_SUMS;
  let overdue = NO_SALES;
  for (const one of months) {
    const own = sumsFor(one, channel);
    sums = addSums(sums, own);
    if (now >= fixedAt(one.month)) overdue = addSum(overdue, own.unconfirmed);
  }
  return figuresOf(sums, overdue);
}

function figuresOf(sums: StatusSums, overdue: StatusSum): LedgerFigures {
  const earned = earnedOf(sums);
  return {
    confirmed: sums.confirmed,
    expected: addSum(sums.unconfirmed, overdue, -1),
    overdue,
    discarded: sums.discarded,
    earned,
    rate: effectiveRate(earned),
    average: averageReward(earned),
    confirmation: confirmationOf(sums),
  };
}
