import { describe, expect, test } from 'vitest';
import { type Decimal, decimalIn } from '@/lib/domain/money/decimal';
import { amountsIn, type Currency, currencyIn, sumsOf, written } from '@/lib/domain/money/money';
import { inYen, yenRateIn } from '@/lib/domain/money/yen-rate';
import { parseJstDay } from '@/lib/domain/time';

const [USD, EUR, JPY] = ['USD', 'EUR', 'JPY'] as Currency[] as [Currency, Currency, Currency];
const money = (amount: string, currency: Currency) => ({
  amount: decimalIn(amount) as Decimal,
  currency,
});
const DAY = parseJstDay('2026-11-01');

test.each([
  ['usd', 'USD'],
  [' EUR ', 'EUR'],
  ['ＧＢＰ', 'GBP'],
  ['US', undefined],
  ['US$', undefined],
  ['null', undefined],
])('the currency %s', (text, code) => expect(currencyIn(text)).toBe(code));

test('each currency has a sum of its own', () => {
  const sums = sumsOf([money('1.1', USD), money('5', EUR), money('2.2', USD), money('-5', EUR)]);
  expect([...sums]).toEqual([
    ['USD', '3.3'],
    ['EUR', '0'],
  ]);
  expect(sumsOf([...amountsIn(sums), money('1', JPY)]).size).toBe(3);
});

test('amounts are written with cents, and with what is beyond them', () => {
  expect(['5', '2.995'].map((amount) => written(money(amount, USD)))).toEqual(['5.00', '2.995']);
  expect(written(money('1200', JPY))).toBe('1200');
});

describe('a rate the user typed', () => {
  const typed = (text: string, currency = USD) => {
    if (!DAY) throw new Error('no day');
    return yenRateIn(currency, text, DAY);
  };
  const yen = (amount: string, rate: string) => {
    const read = typed(rate);
    return read.ok ? inYen(money(amount, USD), read.rate) : read.problem;
  };

  test.each([
    ['1', '154.5', 155],
    ['-1', '154.5', -155],
    ['0.01', '149', 1],
    ['0.01', '49.999999', 0],
    ['-0.003', '1', 0],
    ['2.995', '150.25', 450],
    ['9'.repeat(15), '100000', undefined],
  ])('%s at %s', (amount, rate, expected) => expect(yen(amount, rate)).toBe(expected));

  test.each([
    ['abc', 'notNumber'],
    ['0', 'notPositive'],
    ['-150', 'notPositive'],
    ['100000.1', 'tooLarge'],
  ])('is refused: %s', (text, problem) => expect(yen('1', text)).toBe(problem));

  test('is for one currency, and never for yen', () => {
    const read = typed('150');
    expect(read.ok && inYen(money('1', EUR), read.rate)).toBeUndefined();
    expect(typed('1', JPY)).toEqual({ ok: false, problem: 'isYen' });
  });
});
