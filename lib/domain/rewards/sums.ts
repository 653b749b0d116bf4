import type { JstMonth } from '../month';
import type { OrderLine } from './report-lines';
import { SALE_STATUSES, type SaleStatus, type Yen } from './sale';

export interface StatusSum {
  sales: number;
  reward: Yen;
  amount: Yen;
}

/** What sales of one month of sale add up to, by status. */
export type StatusSums = Readonly<Record<SaleStatus, Readonly<StatusSum>>>;

/** Whose sales: those of the ROOM and those of other links (計測ID). */
export const CHANNELS = ['room', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The roll-up that first screens read; kept in the transaction that changes a sale. */
export interface MonthSums extends Readonly<Record<Channel, StatusSums>> {
  month: JstMonth;
}

export const NO_SALES: StatusSum = { sales: 0, reward: 0, amount: 0 };
export const NO_SUMS: StatusSums = {
  unconfirmed: NO_SALES,
  confirmed: NO_SALES,
  discarded: NO_SALES,
};

type Summed = Pick<OrderLine, 'status' | 'reward' | 'amount'>;

/** The sums with one sale more, or with one less. */
export function withSale(sums: StatusSums, sale: Summed, sign: 1 | -1 = 1): StatusSums {
  const { status, reward, amount } = sale;
  return { ...sums, [status]: addSum(sums[status], { sales: 1, reward, amount }, sign) };
}

export const sumsOf = (sales: Iterable<Summed>): StatusSums => {
  let sums = NO_SUMS;
  for (const sale of sales) sums = withSale(sums, sale);
  return sums;
};

/** One sum and the other; with -1 what the first is ahead of the second. */
export const addSum = (a: StatusSum, b: StatusSum, sign: 1 | -1 = 1): StatusSum => ({
  sales: a.sales + sign * b.sales,
  reward: a.reward + sign * b.reward,
  amount: a.amount + sign * b.amount,
});

/** Everything that was not discarded. */
export const earnedOf = ({ unconfirmed, confirmed }: StatusSums): StatusSum =>
  addSum(unconfirmed, confirmed);

export function addSums(a: StatusSums, b: StatusSums): StatusSums {
  const entries = SALE_STATUSES.map((status): [SaleStatus, StatusSum] => [
    status,
    addSum(a[status], b[status]),
  ]);
  return Object.fromEntries(entries) as Record<SaleStatus, StatusSum>;
}

/** What both channels add up to. */
export const allSums = ({ room, other }: Record<Channel, StatusSums>): StatusSums =>
  addSums(room, other);

export const noSales = (sums: StatusSums): boolean =>
  SALE_STATUSES.every((status) => sums[status].sales === 0);
