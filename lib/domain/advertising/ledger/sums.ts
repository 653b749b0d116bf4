import { add, type Decimal, isNegative, negate, ZERO } from '../../money/decimal';
import type { LedgerRow } from './row';

/** Rows of one currency added up; corrections are rows like the others. */
export interface AdvertisingSum {
  rows: number;
  sales: Decimal;
  /** Net of corrections. */
  commission: Decimal;
  /** What corrections took of it: 0 or less. */
  reversed: Decimal;
}

export const NO_ADVERTISING: AdvertisingSum = {
  rows: 0,
  sales: ZERO,
  commission: ZERO,
  reversed: ZERO,
};

export const addAdvertising = (a: AdvertisingSum, b: AdvertisingSum): AdvertisingSum => ({
  rows: a.rows + b.rows,
  sales: add(a.sales, b.sales),
  commission: add(a.commission, b.commission),
  reversed: add(a.reversed, b.reversed),
});

/** With a row more, or with one less. */
export function withRow(
  sum: AdvertisingSum,
  { sales, commission }: Pick<LedgerRow, 'sales' | 'commission'>,
  sign: 1 | -1 = 1,
): AdvertisingSum {
  const signed = (value: Decimal) => (sign === 1 ? value : negate(value));
  return addAdvertising(sum, {
    rows: sign,
    sales: signed(sales),
    commission: signed(commission),
    reversed: isNegative(commission) ? signed(commission) : ZERO,
  });
}
