import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  type Decimal,
  decimalIn,
  decimalOf,
  isNegative,
  negate,
  scaleOf,
  unitsOf,
  withDigits,
  ZERO,
} from '@/lib/domain/money/decimal';

const decimal = (text: string): Decimal => {
  const value = decimalIn(text);
  if (!value) throw new Error(`no number: ${text}`);
  return value;
};

const SCALE = 6;
const anyUnits = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const anyDecimal = anyUnits.map((units) => decimalOf(units, SCALE));

describe('a number is read', () => {
  test.each([
    ['1,234.50', '1234.5'],
    ['-$3.2', '-3.2'],
    ['$-3.2', '-3.2'],
    ['−0.10', '-0.1'],
    ['R$ 1,000', '1000'],
    [' 007 ', '7'],
    ['-0.00', '0'],
    ['１２．５', '12.5'],
    ['2.995', '2.995'],
    ['1,234,567.891', '1234567.891'],
  ])('%s', (text, value) => expect(decimalIn(text)).toBe(value));

  test.each([
    ...['', ' ', '-', '.5', '5.', '1e3', '0x10', '1,5', '1,23,456', '12,3456', '1.234,56', 'null'],
    ...['NaN', 'Infinity', '--1', '1 000', '1.1234567', '9'.repeat(16), '9'.repeat(400), '(5.00)'],
  ])('not: %s', (text) => expect(decimalIn(text)).toBeUndefined());

  test('and written back in the one spelling', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), (units) => {
        const value = decimalOf(units, SCALE);
        expect(decimalIn(value)).toBe(value);
        expect(unitsOf(value, SCALE)).toBe(units);
      }),
    );
  });
});

describe('arithmetic is exact', () => {
  test('where floats are not', () => {
    expect(add(decimal('0.1'), decimal('0.2'))).toBe('0.3');
    expect(add(decimal('59.90'), decimal('-59.9'))).toBe(ZERO);
    expect(compare(decimal('2.995'), decimal('2.99'))).toBe(1);
  });

  test('as integers of the smallest unit are', () => {
    fc.assert(
      fc.property(anyUnits, anyUnits, (a, b) => {
        const [left, right] = [decimalOf(a, SCALE), decimalOf(b, SCALE)];
        expect(unitsOf(add(left, right), SCALE)).toBe(a + b);
        expect(compare(left, right)).toBe(a === b ? 0 : a < b ? -1 : 1);
        expect(left === right).toBe(a === b);
      }),
    );
  });

  test('a number and its negative are nothing', () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        expect(add(value, negate(value))).toBe(ZERO);
        expect(isNegative(value)).toBe(compare(value, ZERO) < 0);
        expect(scaleOf(negate(value))).toBe(scaleOf(value));
      }),
    );
  });
});

test.each([
  ['59.9', 2, '59.90'],
  ['2.995', 2, '2.995'],
  ['1200', 0, '1200'],
  ['-3', 2, '-3.00'],
])('%s with %i digits', (text, digits, shown) => {
  expect(withDigits(decimal(text), digits)).toBe(shown);
});
