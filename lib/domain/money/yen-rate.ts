import type { Yen } from '../rewards/sale';
import type { JstDay } from '../time';
import { compare, type Decimal, decimalIn, scaleOf, unitsOf, ZERO } from './decimal';
import { type Currency, type Money, YEN } from './money';

/** What the user typed: so many yen for one unit of the currency, as of a day. */
export interface YenRate {
  currency: Currency;
  yen: Decimal;
  day: JstDay;
}

export type RateProblem = 'notNumber' | 'notPositive' | 'tooLarge' | 'isYen';

/** No currency of a network has ever been worth as much. */
const HIGHEST = '100000' as Decimal;

/** A typed rate, checked. */
export function yenRateIn(
  currency: Currency,
  text: string,
  day: JstDay,
): { ok: true; rate: YenRate } | { ok: false; problem: RateProblem } {
  if (currency === YEN) return { ok: false, problem: 'isYen' };
  const yen = decimalIn(text);
  if (!yen) return { ok: false, problem: 'notNumber' };
  if (compare(yen, ZERO) <= 0) return { ok: false, problem: 'notPositive' };
  if (compare(yen, HIGHEST) > 0) return { ok: false, problem: 'tooLarge' };
  return { ok: true, rate: { currency, yen, day } };
}

/** To the nearest whole number; a half goes away from zero, so that -x is the negative of x. */
function rounded(units: bigint, scale: number): bigint {
  const one = 10n ** BigInt(scale);
  const size = units < 0n ? -units : units;
  const whole = (size * 2n + one) / (one * 2n);
  return units < 0n ? -whole : whole;
}

/**
 * About how many yen: the exact product, rounded once to the nearest yen (a half away from zero).
 * Convert a sum, not its parts: rounded parts do not add up. Nothing for another currency than the
 * rate's, or beyond what a number holds exactly.
 */
export function inYen({ amount, currency }: Money, rate: YenRate): Yen | undefined {
  if (currency !== rate.currency) return undefined;
  const [digits, rateDigits] = [scaleOf(amount), scaleOf(rate.yen)];
  const product = unitsOf(amount, digits) * unitsOf(rate.yen, rateDigits);
  const yen = Number(rounded(product, digits + rateDigits));
  return Number.isSafeInteger(yen) ? yen : undefined;
}
