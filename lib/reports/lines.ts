import type { ReportColumn } from '../domain/rewards/report-file';
import type { OrderLine, PaymentLine, PeriodLine, ShopLine } from '../domain/rewards/report-lines';
import type { Yen } from '../domain/rewards/sale';
import { dayIn, instantIn, monthIn, nameIn, rateIn, statusIn, wholeNumber, yenIn } from './cells';
import { Refused } from './refused';

/** The cells of a line by their column; blank where the file has no such column. */
export type Line = (column: ReportColumn) => string;

const name = (line: Line, column: ReportColumn): string => nameIn(line(column));
const yen = (line: Line, column: ReportColumn): Yen => yenIn(line(column), column);
const count = (line: Line, column: ReportColumn): number => wholeNumber(line(column), column);

export const orderLine = (line: Line): OrderLine => ({
  occurredAt: instantIn(line('date')),
  reward: yen(line, 'reward'),
  rate: rateIn(line('rate')),
  amount: yen(line, 'amount'),
  genre: name(line, 'genre'),
  shopName: name(line, 'shop'),
  itemName: name(line, 'item'),
  status: statusIn(line('status')),
  linkType: name(line, 'linkType'),
  device: name(line, 'device'),
  measurementId: name(line, 'measurementId'),
});

/** What one day and one shop have in common. */
const totals = (line: Line) => ({
  reward: yen(line, 'reward'),
  clicks: count(line, 'clicks'),
  sales: count(line, 'sales'),
  amount: yen(line, 'amount'),
});

export const periodLine = (line: Line): PeriodLine => ({
  day: dayIn(line('date')),
  ...totals(line),
});

export function shopLine(line: Line): ShopLine {
  const shopName = name(line, 'shop');
  if (shopName === '') throw new Refused({ id: 'shop' });
  return { shopName, ...totals(line) };
}

export const paymentLine = (line: Line): PaymentLine => ({
  month: monthIn(line('month')),
  points: yen(line, 'points'),
  cash: yen(line, 'cash'),
  transfer: yen(line, 'transfer'),
});
