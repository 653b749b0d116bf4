import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversionId } from '@/lib/domain/conversions/event/identity';
import { RAW_EVENT, type RawEvent } from '@/lib/domain/conversions/event/raw';
import { readEvent } from '@/lib/domain/conversions/event/read';
import { momentIn } from '@/lib/domain/conversions/event/time-text';
import { warningsOf } from '@/lib/domain/conversions/event/warnings';
import { DAY } from '@/lib/domain/time-units';
import { AT, EP, eventOf, line, MID, READ_FOR, raw, SITE_ID } from './support';

const problems = (more: Partial<RawEvent>) => {
  const read = readEvent(raw(more), READ_FOR);
  return read.ok
    ? []
    : read.problems.map(({ field, why, right }) => [field, why, right].filter(Boolean).join(' '));
};

test.each<[string, Partial<RawEvent>, string[]]>([
  [
    'nothing',
    RAW_EVENT,
    ['orderId missing', 'currency missing', 'at missing', 'amount missing', 'lines missing'],
  ],
  ['an event of no rule', { event: 'page_view' }, ['event form']],
  ['no order', { orderId: ' ' }, ['orderId missing']],
  ['an order of control characters', { orderId: 'a\u0007' }, ['orderId form']],
  ['another merchant', { mid: '1' }, ['mid otherMid']],
  ['no currency', { currency: 'ABC' }, ['currency form']],
  [
    'half a yen',
    { amount: '1200.5', lines: [line({ unitPrice: '1200.5' })] },
    ['lineAmount digits 0'],
  ],
  ['a day for a time', { at: '2026-11-20' }, ['at form']],
  ['tomorrow', { at: '2026-11-21 12:00' }, ['at future']],
  ['a sum that is not', { amount: '1300' }, ['amount differs 1200']],
  [
    'a line that is not',
    { lines: [line({ quantity: '2', amount: '1200' })] },
    ['lineAmount differs 2400'],
  ],
  ['no goods', { lines: [] }, ['lines missing']],
  ['no SKU', { lines: [line({ sku: '' })] }, ['sku missing']],
  ['half a mug', { lines: [line({ quantity: '0.5' })] }, ['quantity form']],
  ['a price in letters', { lines: [line({ unitPrice: 'x' })] }, ['lineAmount form']],
  ['no price', { lines: [line({ unitPrice: '' })] }, ['lineAmount missing']],
  ['a gift', { amount: '0', lines: [line({ unitPrice: '0' })] }, ['amount zero']],
  ['more off than there is', { discount: '1300', amount: '-100' }, ['amount negative']],
  ['a discount below zero', { discount: '-1', amount: '1201' }, ['discount negative']],
])('%s cannot be sent', (_, more, expected) => expect(problems(more)).toEqual(expected));

test('leads and registrations have the line of the mapping, and an amount only if they say one', () => {
  const lead = eventOf({ event: 'lead', amount: '', lines: [] });
  expect(lead).toMatchObject({ kind: 'lead', amount: '0', lines: [{ sku: 'LEAD', quantity: 1 }] });
  const signUp = eventOf({ event: 'Sign Up', amount: '500', lines: [] });
  expect(signUp).toMatchObject({ kind: 'registration', amount: '500', lines: [{ amount: '500' }] });
});

test.each([
  ['2026-11-20 11:00', '2026-11-20T02:00:00Z'],
  ['2026/11/20 1:05:09', '2026-11-19T16:05:09Z'],
  ['2026-11-20T11:00:00Z', '2026-11-20T11:00:00Z'],
  ['2026-11-20T11:00:00.123+0530', '2026-11-20T05:30:00Z'],
  ['1795000000', '2026-11-18T11:06:40Z'],
])('%s is a moment, in Japan unless it says otherwise', (text, iso) =>
  expect(momentIn(text)).toBe(Date.parse(iso)),
);

test.each(['2026-02-30 10:00', '20 Nov 2026', '2026-11-20', '', '2026-11-20 25:00'])(
  '%s is none',
  (text) => expect(momentIn(text)).toBeUndefined(),
);

describe('warnings', () => {
  const click = (siteId: string, landedAt: string, pasted = '') => ({
    click: { siteId, landedAt, pasted },
  });
  const url = `https://shop.example/?ranMID=1&ranSiteID=${SITE_ID}`;
  test.each<[string[], Partial<RawEvent>]>([
    [[], {}],
    [['clickMissing'], click('', '')],
    [['clickMissing'], click('', '', 'https://shop.example/')],
    [['clickMalformed'], click(SITE_ID.slice(1), '20261119_0100')],
    [['clickMalformed'], click('', '', `${url}x`)],
    [['landingMissing'], click(SITE_ID, '')],
    [['otherMerchant', 'landingMissing'], click('', '', url)],
    [['clickExpired'], click(SITE_ID, '20261021_0200')],
    [[], click(SITE_ID, '20261021_0201')],
    [['clickLater'], click(SITE_ID, '20261120_0205')],
    [['landingFuture', 'clickLater'], click(SITE_ID, '20261121_0100')],
    [[], { event: 'refund', ...click(SITE_ID, '20260101_0000') }],
    [['pipe'], { lines: [line({ sku: 'a|b' })] }],
  ])('%j', (expected, more) => expect(warningsOf(eventOf(more), MID, AT)).toEqual(expected));
});

test('an order is told once of each type, a refund once of each part; tests are apart', () => {
  const ids = [
    eventOf(),
    eventOf({ at: '2026-11-19 10:00' }),
    eventOf({ event: 'refund' }),
    eventOf({ event: 'refund', part: '2' }),
    eventOf({ event: 'cancel' }),
    eventOf({ orderId: 'R-2' }),
    eventOf({ test: 'true' }),
  ].map((event) => conversionId(EP, event));
  expect(new Set(ids).size).toBe(6);
  expect(ids[0]).toBe(ids[1]);
  expect(conversionId({ ...EP, mid: '1' }, eventOf())).not.toBe(ids[0]);
});

test('no text makes the reader throw', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  const record = fc.record({
    ...{ event: text, orderId: text, part: text, mid: text, amount: text, currency: text },
    ...{ at: text, discount: text, tax: text, coupon: text, test: text },
    click: fc.record({ siteId: text, landedAt: text, pasted: text }),
    lines: fc.array(
      fc.record({ sku: text, name: text, quantity: text, unitPrice: text, amount: text }),
    ),
  });
  fc.assert(fc.property(record, (any) => void readEvent(any, READ_FOR)));
  expect(DAY).toBe(86_400_000);
});
