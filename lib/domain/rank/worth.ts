import type { JstMonth } from '../month';
import { bonusOf, normalOf, type SaleLine, shareOf, UNIT_CAP, type Yen } from '../rewards/sale';
import { BONUS_RATE, type Permille, RANKS, type Rank } from './ranks';

/** What the user typed for a month without a report. */
export interface TypedSales {
  amount: Yen;
  reward?: Yen | undefined;
}

/** What the figure leaves out or supposes; texts under `rank.worth.caveat.<id>`. */
export type WorthCaveat =
  | 'buyerCapUnknown'
  | 'quantityUnknown'
  | 'unitCapUnknown'
  | 'unconfirmed'
  | 'rewardUnknown';

/** What one month would have paid at each rank. */
export interface RankWorth {
  month: JstMonth;
  basis: 'imported' | 'typed';
  /** Typed sums cannot be capped item by item: an estimate, labelled so. */
  estimate: boolean;
  sales: number | undefined;
  amount: Yen;
  /** The same at every rank; unknown when no line or sum tells it. */
  normal: Yen | undefined;
  bonus: Readonly<Record<Rank, Yen>>;
  caveats: readonly WorthCaveat[];
}

/**
 * A month at each bonus rate: from its imported sales once there is a report, even an empty one;
 * before that from the typed sum. Neither: unknown.
 */
export function rankWorth(
  month: JstMonth,
  lines: readonly SaleLine[] | undefined,
  typed: TypedSales | undefined,
): RankWorth | undefined {
  if (lines)
    return fromLines(
      month,
      lines.filter(({ status }) => status !== 'discarded'),
    );
  return typed && fromTyped(month, typed);
}

function fromLines(month: JstMonth, lines: readonly SaleLine[]): RankWorth {
  const rewards = lines.map(normalOf);
  const known = rewards.filter((reward) => reward !== undefined);
  const caveats: WorthCaveat[] = ['buyerCapUnknown'];
  const capped = (line: SaleLine) => shareOf(line.amount, BONUS_RATE.S) > UNIT_CAP;
  if (lines.some((line) => line.quantity === undefined && capped(line))) {
    caveats.push('quantityUnknown');
  }
  if (lines.some(({ status }) => status === 'unconfirmed')) caveats.push('unconfirmed');
  if (known.length < lines.length) caveats.push('rewardUnknown');
  return {
    month,
    basis: 'imported',
    estimate: false,
    sales: lines.length,
    amount: sum(lines.map(({ amount }) => amount)),
    normal: known.length < lines.length ? undefined : sum(known),
    bonus: byRank((rate) => sum(lines.map((line) => bonusOf(line, rate)))),
    caveats,
  };
}

function fromTyped(month: JstMonth, { amount, reward }: TypedSales): RankWorth {
  const unknown: WorthCaveat[] = reward === undefined ? ['rewardUnknown'] : [];
  return {
    month,
    basis: 'typed',
    estimate: true,
    sales: undefined,
    amount,
    normal: reward,
    bonus: byRank((rate) => shareOf(amount, rate)),
    caveats: ['buyerCapUnknown', 'unitCapUnknown', ...unknown],
  };
}

const sum = (yen: readonly Yen[]): Yen => yen.reduce((total, one) => total + one, 0);

function byRank(bonus: (rate: Permille) => Yen): Record<Rank, Yen> {
  const entries = RANKS.map((rank): [Rank, Yen] => [rank, bonus(BONUS_RATE[rank])]);
  return Object.fromEntries(entries) as Record<Rank, Yen>;
}
