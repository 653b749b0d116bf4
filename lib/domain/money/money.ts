import type { Brand } from '../brand';
import { plain } from '../text';
import { add, type Decimal, withDigits, ZERO } from './decimal';

/** A code of three letters as ISO 4217 has them. */
export type Currency = Brand<string, 'Currency'>;

export interface Money {
  amount: Decimal;
  currency: Currency;
}

export function currencyIn(text: string): Currency | undefined {
  const code = plain(text.slice(0, 10)).trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? (code as Currency) : undefined;
}

export const YEN = 'JPY' as Currency;

/** Digits behind the point that are always shown. */
const digitsOf = (currency: Currency): number => (currency === YEN ? 0 : 2);

/** The amount as it is written beside its currency; what the report has beyond cents stays. */
export const written = ({ amount, currency }: Money): string =>
  withDigits(amount, digitsOf(currency));

/** One sum for each currency; never one over several. */
export type Sums = ReadonlyMap<Currency, Decimal>;

/** Sums of amounts and of other sums, in the order in which currencies first appear. */
export function sumsOf(amounts: Iterable<Money>): Sums {
  const sums = new Map<Currency, Decimal>();
  for (const { amount, currency } of amounts)
    sums.set(currency, add(sums.get(currency) ?? ZERO, amount));
  return sums;
}

export const amountsIn = (sums: Sums): Money[] =>
  [...sums].map(([currency, amount]) => ({ amount, currency }));
