import { type Decimal, scaleOf, unitsOf } from '../../money/decimal';

/**
 * An amount in the smallest units a request counts in, exactly; nothing where it has more digits
 * than that.
 */
export const minorOf = (amount: Decimal, exponent: number): bigint | undefined =>
  scaleOf(amount) > exponent ? undefined : unitsOf(amount, exponent);
