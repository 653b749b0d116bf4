import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReversal } from '@/lib/domain/conversions/kind';
import { draftOf } from '@/lib/domain/conversions/request/draft';
import { minorOrder } from '@/lib/domain/conversions/request/lines';
import { spread } from '@/lib/domain/conversions/request/spread';
import { type Decimal, decimalOf, unitsOf } from '@/lib/domain/money/decimal';
import { ISO_CURRENCIES, isoDigits } from '@/lib/domain/money/iso-digits';
import type { Currency } from '@/lib/domain/money/money';
import { EP, epParameters, eventOf, GATEWAY, line } from './support';

const digitsOf = (currency: Currency) => isoDigits(currency) ?? -1;
const listed = (text: string) => epParameters(EP, eventOf(JSON.parse(text)));

test('the table knows the digits of every currency, as the browser does', () => {
  const shown = (currency: string) =>
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits;
  const others = ISO_CURRENCIES.filter((currency) => shown(currency) !== digitsOf(currency));
  // Where coins are out of use browsers round; ISO 4217 still has two digits, for Iraq three.
  const rounded = 'AFN ALL COP HUF IDR IQD IRR KPW LAK LBP MGA MMK PKR SOS SYP YER';
  expect(others).toEqual(rounded.split(' '));
  expect([digitsOf('JPY' as Currency), digitsOf('KWD' as Currency)]).toEqual([0, 3]);
  expect(isoDigits('ZZZ' as Currency)).toBeUndefined();
});

/** An order in any currency: units and quantities whose text is as a person writes it. */
const anyOrder = fc.record({
  currency: fc.constantFrom(...ISO_CURRENCIES),
  kind: fc.constantFrom('purchase', 'refund', 'cancel'),
  lines: fc.array(
    fc.record({ units: fc.bigInt(1n, 10n ** 12n), quantity: fc.integer({ min: 1, max: 99 }) }),
    { minLength: 1, maxLength: 6 },
  ),
  off: fc.double({ min: 0, max: 0.9, noNaN: true }),
  taxed: fc.boolean(),
  way: fc.constantFrom('line', 'items'),
});

test('amounts are exact in every currency, with discounts, tax and returns', () => {
  fc.assert(
    fc.property(anyOrder, ({ currency, kind, lines, off, taxed, way }) => {
      const digits = digitsOf(currency);
      const written = (units: bigint) => decimalOf(units, digits);
      const goods = lines.reduce((all, { units, quantity }) => all + units * BigInt(quantity), 0n);
      const discount = (goods * BigInt(Math.floor(off * 1000))) / 1000n;
      const tax = taxed ? (goods - discount) / 11n : 0n;
      const total = goods - discount - tax;
      const event = eventOf({
        ...{ event: kind, currency, amount: written(total) },
        ...{ discount: written(discount), tax: written(tax) },
        lines: lines.map(({ units, quantity }, index) =>
          line({ sku: `S${index}`, unitPrice: written(units), quantity: `${quantity}` }),
        ),
      });
      const order = minorOrder(event, digits, way as 'line' | 'items');
      const sum = order?.lines.reduce((all, { minor }) => all + minor, 0n);
      expect(sum).toBe(isReversal(event.kind) ? -total : total);
      const drafted = draftOf(GATEWAY, event);
      const body =
        drafted.ok && drafted.draft.variant === 'gateway' && JSON.parse(drafted.draft.body);
      expect(unitsOf(body.amount as Decimal, digits)).toBe(sum);
    }),
    { numRuns: 500 },
  );
});

test('a discount is shared to the last unit', () => {
  expect(
    spread(
      100n,
      [1n, 1n, 1n].map((n) => n * 333n),
    ),
  ).toEqual([34n, 33n, 33n]);
  fc.assert(
    fc.property(
      fc.array(fc.bigInt(0n, 10n ** 15n), { minLength: 1 }),
      fc.nat(1000),
      (over, part) => {
        const sum = over.reduce((all, one) => all + one, 0n);
        const amount = (sum * BigInt(part)) / 1000n;
        const shares = spread(amount, over);
        expect(shares?.reduce((all, one) => all + one, 0n)).toBe(amount);
        expect(shares?.every((share, index) => share >= 0n && share <= (over[index] ?? 0n))).toBe(
          true,
        );
      },
    ),
  );
  expect(spread(5n, [2n, 2n])).toBeUndefined();
});

describe('in a request', () => {
  test('yen are yen, dollars are cents, dinars are thousandths', () => {
    const cases = [
      ['JPY', '1200', '1200'],
      ['USD', '59.9', '5990'],
      ['KWD', '1.005', '1005'],
      ['CLF', '0.0001', '1'],
    ] as const;
    for (const [currency, amount, minor] of cases) {
      const lines = [line({ unitPrice: amount })];
      expect(epParameters(EP, eventOf({ currency, amount, lines })).get('amtlist')).toEqual([
        minor,
      ]);
    }
  });

  test('the digits of a currency are the user’s to say', () => {
    const hundred = { ...EP, exponents: { JPY: 2 } };
    expect(epParameters(hundred, eventOf()).get('amtlist')).toEqual(['120000']);
    const whole = { ...EP, exponents: { USD: 0 } };
    const lines = [line({ unitPrice: '1.5' })];
    const event = eventOf({ currency: 'USD', amount: '1.5', lines });
    expect(draftOf(whole, event)).toEqual({ ok: false, problem: 'digits' });
  });

  test('discount and tax are lines of their own, or parts of the others', () => {
    const order = { discount: '200', tax: '90', amount: '910' };
    expect(listed(JSON.stringify(order)).get('skulist')).toEqual(['A-1', 'DISCOUNT', 'ORDERTAX']);
    expect(listed(JSON.stringify(order)).get('amtlist')).toEqual(['1200', '-200', '-90']);
    expect(listed(JSON.stringify(order)).get('qlist')).toEqual(['1', '0', '0']);
    const items = epParameters({ ...EP, discount: 'items' }, eventOf(order));
    expect(items.get('amtlist')).toEqual(['1000', '-90']);
    expect(items.get('disamt')).toEqual(['200']);
    // Where no line stands for it, Rakuten's own template names it once more.
    expect(items.get('discount')).toEqual(['200']);
    expect(listed(JSON.stringify(order)).get('discount')).toBeUndefined();
  });

  test('what is taken back is the same order below zero', () => {
    const order = { event: 'refund', discount: '200', amount: '1000' };
    expect(listed(JSON.stringify(order)).get('amtlist')).toEqual(['-1200', '200']);
    const minus = { ...order, amount: '-1000', lines: [line({ unitPrice: '-1200' })] };
    expect(listed(JSON.stringify(minus))).toEqual(listed(JSON.stringify(order)));
  });

  test('the same SKU twice is one line', () => {
    const lines = [line(), line({ unitPrice: '300', quantity: '2' })];
    const read = epParameters(EP, eventOf({ amount: '1800', lines }));
    expect(read.get('qlist')).toEqual(['3']);
    expect(read.get('amtlist')).toEqual(['1800']);
  });
});
