import { describe, expect, test } from 'vitest';
import { cookieIn } from '@/lib/domain/conversions/click/cookie';
import { landIn, landText } from '@/lib/domain/conversions/click/land';
import { pastedClick } from '@/lib/domain/conversions/click/pasted';
import { visitedClick } from '@/lib/domain/conversions/click/visited';
import { DAY } from '@/lib/domain/time-units';
import { AT, SITE_ID } from './support';

const LANDED = Date.parse('2024-01-29T12:00:00Z');
const VALUE = `ald:20240129_1200|atrv:${SITE_ID}`;
const click = (from: string, mid?: string) => ({
  ...{ siteId: SITE_ID, landedAt: LANDED, from, ...(mid && { mid }) },
});

describe('a pasted cookie', () => {
  test.each([
    ['its value', VALUE, click('rmStore')],
    ['with its name', `rmStore=${VALUE}`, click('rmStore')],
    ['encoded', `rmStore=${encodeURIComponent(VALUE)}`, click('rmStore')],
    [
      'with the merchant behind',
      `rmStoreGateway=${VALUE}|amid:39197`,
      click('rmStoreGateway', '39197'),
    ],
    ['with the merchant before', `amid:39197|${VALUE}`, click('rmStore', '39197')],
    ['as a header', `Cookie: a=b; rmStore=${VALUE}; c=d`, click('rmStore')],
    ['the shop’s own', `rmStore39197="${VALUE}"`, click('custom')],
  ])('%s', (_, text, expected) => expect(cookieIn(text)).toEqual(expected));

  test('of several, the shop’s own comes before the gateway’s, and that before the common one', () => {
    const other = VALUE.replace('ald:20240129', 'ald:20240130');
    expect(cookieIn(`rmStore=${other}; rmStoreGateway=${VALUE}`)).toEqual(click('rmStoreGateway'));
    expect(cookieIn(`rmStoreGateway=${other}; rmStore1=${VALUE}`)).toEqual(click('custom'));
  });

  test.each([
    '',
    'rmStore=',
    'rmStore=ald:2024|atrv:x',
    `rmStore=atrv:${SITE_ID}`,
    'rmStore=%E0%A4%A',
    'other=1',
  ])('%s is none', (text) => expect(cookieIn(text)).toBeUndefined());
});

test('a landing’s time is told to the minute, and no day that does not exist is read', () => {
  expect(landText(LANDED + 59_999)).toBe('20240129_1200');
  expect(landIn('20240129_1200')).toBe(LANDED);
  expect(landIn('20240231_1200')).toBeUndefined();
  expect(landIn('20240129_2460')).toBeUndefined();
});

test('a pasted address has no time of its own, a cookie has', () => {
  const url = `https://shop.example/p?x=1&siteID=${SITE_ID}&ranMID=39197&ranEAID=1234567`;
  expect(pastedClick(url, AT)).toEqual({
    ok: true,
    timeSaid: false,
    click: {
      ...{ siteId: SITE_ID, landedAt: AT, from: 'siteID', mid: '39197', publisher: '1234567' },
    },
  });
  expect(pastedClick(`rmStore=${VALUE}`, AT)).toMatchObject({
    timeSaid: true,
    click: { landedAt: LANDED },
  });
  expect(pastedClick('https://shop.example/', AT)).toEqual({ ok: false, why: 'noClick' });
  expect(pastedClick(`https://shop.example/?ranMID=1&ranSiteID=short`, AT)).toEqual({
    ok: false,
    why: 'malformed',
  });
  expect(pastedClick('hello', AT)).toEqual({ ok: false, why: 'notRead' });
});

describe('the click of a page that is open', () => {
  const url = `https://shop.example/p?ranMID=39197&ranSiteID=${SITE_ID}`;

  test.each([
    ['was reached when the page says', AT - DAY, AT - DAY],
    ['was reached now, where no page says', undefined, AT],
    ['was not reached in the future', AT + 1, AT],
    ['was not reached so long ago that it would not count', AT - 30 * DAY, AT],
    ['was not reached at no time', Number.NaN, AT],
  ])('%s', (_, reachedAt, landedAt) => {
    const page = { url, ...(reachedAt !== undefined && { reachedAt }) };
    expect(visitedClick(page, AT)).toMatchObject({
      ok: true,
      click: { siteId: SITE_ID, landedAt },
    });
  });

  test.each([undefined, { url: 'chrome://newtab/' }, { url: 'https://shop.example/' }])(
    '%j has none',
    (page) => expect(visitedClick(page, AT)).toEqual({ ok: false, why: 'noClick' }),
  );
});
