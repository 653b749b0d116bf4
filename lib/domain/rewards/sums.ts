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

const NONE: StatusSum = { sales: 0, reward: 0, amount: 0 };
export const NO_SUMS: StatusSums = { unconfirmed: NONE, confirmed: NONE, discarded: NONE };

type Summed = Pick<OrderLine, 'status' | 'reward' | 'amount'>;

/** The sums with one sale more, or with one less. */
export function withSale(sums: StatusSums, sale: Summed, sign: 1 | -1 = 1): StatusSums {
  const { sales, reward, amount } = sums[sale.status];
  return {
    ...sums,
    [sale.status]: {
      sales: sales + sign,
      reward: reward + sign * sale.reward,
      amount: amount + sign * sale.amount,
    },
  };
}

export const sumsOf = (sales: Iterable<Summed>): StatusSums => {
  let sums = NO_SUMS;
  for (const sale of sales) sums = withSale(sums, sale);
  return sums;
};

export function addSums(a: StatusSums, b: StatusSums): StatusSums {
  const entries = SALE_STATUSES.map((status): [SaleStatus, StatusSum] => [
    status,
    {
      sales: a[status].sales + b[status].sales,
      reward: a[status].reward + b[status].reward,
      amount: a[status].amount + b[status].amount,
    },
  ]);
  return Object.fromEntries(entries) as Record<SaleStatus, StatusSum>;
}

/** What both channels add up to. */
export const allSums = ({ room, other }: Record<Channel, StatusSums>): StatusSums =>
  addSums(room, other);

export const noSales = (sums: StatusSums): boolean =>
  SALE_STATUSES.every((status) => sums[status].sales === 0);
