import type { Brand } from '../brand';
import { plain, withoutTail } from '../text';

/**
 * An exact decimal number in its one spelling: `-1234.5`, `0`, no plus, no exponent, no zeros
 * that say nothing. Equal numbers are equal strings.
 */
export type Decimal = Brand<string, 'Decimal'>;

export const ZERO = '0' as Decimal;

/** Digits before and behind the point; the reports have up to three behind it. */
const MOST_WHOLE = 15;
const MOST_FRACTION = 6;

const SPELLING = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;
const LONGEST = 40;

/**
 * A number as a report or a person writes it: `1,234.50`, `-$3.2`, `１２`. Nothing where it could
 * be read in two ways (`1,5`), is too long to be an amount, or is no number.
 */
export function decimalIn(text: string): Decimal | undefined {
  if (text.length > LONGEST) return undefined;
  const written = plain(text)
    .trim()
    .replace(/^[-−]/, '-')
    .replace(/^(-?)(?:[$€£¥]|R\$) ?(-?)/, '$1$2');
  const [, sign, whole, fraction = ''] = SPELLING.exec(written) ?? [];
  const digits = whole?.replaceAll(',', '').replace(/^0+(?=\d)/, '');
  if (digits === undefined || digits.length > MOST_WHOLE) return undefined;
  const behind = withoutTail(fraction, '0');
  if (behind.length > MOST_FRACTION) return undefined;
  const value = behind === '' ? digits : `${digits}.${behind}`;
  return (sign === '-' && value !== '0' ? `-${value}` : value) as Decimal;
}

const fractionOf = (value: Decimal): string => value.split('.')[1] ?? '';

/** The number in units of 10 to the power of minus `scale`; a scale of at least its own digits. */
export function unitsOf(value: Decimal, scale: number): bigint {
  const [whole = '', fraction = ''] = value.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0'));
}

/** The other way round. */
export function decimalOf(units: bigint, scale: number): Decimal {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const point = digits.length - scale;
  const fraction = withoutTail(digits.slice(point), '0');
  const value = fraction === '' ? digits.slice(0, point) : `${digits.slice(0, point)}.${fraction}`;
  return (units < 0n ? `-${value}` : value) as Decimal;
}

/** Digits behind the point. */
export const scaleOf = (value: Decimal): number => fractionOf(value).length;

const common = (a: Decimal, b: Decimal): number => Math.max(scaleOf(a), scaleOf(b));

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = common(a, b);
  return decimalOf(unitsOf(a, scale) + unitsOf(b, scale), scale);
}

export const negate = (value: Decimal): Decimal =>
  decimalOf(-unitsOf(value, scaleOf(value)), scaleOf(value));

/** Less than, equal to or greater than 0, as `sort` wants it. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = common(a, b);
  const [left, right] = [unitsOf(a, scale), unitsOf(b, scale)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export const isNegative = (value: Decimal): boolean => value.startsWith('-');

/** At least so many digits behind the point, as amounts are shown: `59.9` is `59.90`. */
export function withDigits(value: Decimal, digits: number): string {
  const fraction = fractionOf(value).padEnd(digits, '0');
  const [whole = ''] = value.split('.');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
