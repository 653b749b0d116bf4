// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { describeFields } from '../../../lib/pages/describe';
import type { ItemPage } from '../../../lib/pages/facts';
import { readItem } from '../../../lib/pages/ichiba/item';
import {
  dom,
  fixture,
  INFO,
  ITEM_URL,
  islandOf,
  type Json,
  sourceOf,
  valuesOf,
  withIsland,
  withoutIsland,
  withValue,
} from './support';

function read(html: string, url = ITEM_URL): ItemPage {
  const page = readItem(url, dom(html));
  if (page?.kind !== 'item') throw new Error(`no item page but ${page?.kind}`);
  return page;
}

const values = (html: string, url = ITEM_URL): Record<string, unknown> =>
  valuesOf(read(html, url).fields);

const COMPLETE = {
  itemId: '10000777',
  manageNumber: 'bowl-20',
  name: '【見本】木のうつわ 20cm 食洗機可 × 2枚',
  shopName: '見本の器店',
  price: 3990,
  image: 'https://tshop.r10s.jp/mihon-utsuwa/cabinet/item/bowl.jpg',
  images: [
    'https://tshop.r10s.jp/mihon-utsuwa/cabinet/item/bowl.jpg',
    'https://tshop.r10s.jp/mihon-utsuwa/cabinet/item/bowl-2.jpg',
  ],
  description: '職人が一つずつ仕上げた 木のうつわです。',
  availability: 'on-sale',
};

describe('an item page', () => {
  test('is read from its island', () => {
    const page = read(fixture('item'));
    expect(valuesOf(page.fields)).toEqual(COMPLETE);
    expect(page.item).toEqual({
      shopUrl: 'mihon-utsuwa',
      itemId: '10000777',
      manageNumber: 'bowl-20',
    });
    const sources = describeFields(page).map((note) => 'source' in note && note.source);
    expect(new Set(sources)).toEqual(new Set(['island', 'url']));
  });

  test('is read from older roots of the island', () => {
    const data = islandOf();
    const info = typeof data === 'object' && data !== null ? Reflect.get(data, 'newApi') : null;
    const shop: Json = { shopName: '見本の器店', shopUrl: 'mihon-utsuwa' };
    for (const api of [{ data: info }, info]) {
      expect(values(withIsland(JSON.stringify({ api, shop }).replaceAll('</', '<\\/')))).toEqual(
        COMPLETE,
      );
    }
  });

  test.each([
    ['without an island', withoutIsland()],
    ['with a cut island', withIsland('{"newApi":{"itemInfoSku":{"shopId":"990001","titl')],
    ['with an empty island', withIsland('{}')],
    ['with a list for an island', withIsland('[1,2]')],
  ])('%s is read from declarations and the link to ROOM', (_, html) => {
    const page = read(html);
    expect(valuesOf(page.fields)).toEqual({
      ...COMPLETE,
      name: '【見本】木のうつわ 20cm食洗機可',
      images: expect.stringMatching(/^miss:/),
      description: expect.stringMatching(/^miss:/),
    });
    const notes = describeFields(page);
    expect(sourceOf(notes, 'itemId')).toBe('room-link');
    expect(sourceOf(notes, 'price')).toBe('meta-price');
    expect(sourceOf(notes, 'name')).toBe('title');
  });

  test('without declarations is read from what is visible', () => {
    const html = withoutIsland().replace(/<(meta itemprop|title).*\n/g, '');
    const page = read(html);
    expect(valuesOf(page.fields)).toEqual({
      itemId: '10000777',
      manageNumber: 'bowl-20',
      name: '【見本】木のうつわ 20cm食洗機可 × 2枚',
      shopName: 'miss:absent',
      price: 3990,
      image: 'miss:absent',
      images: 'miss:absent',
      description: 'miss:absent',
      availability: 'miss:absent',
    });
  });

  test.each(['https://item.rakuten.co.jp/mihon-utsuwa/c/0000000161/', 'https://example.com/a/b/'])(
    'is not at %s',
    (url) => {
      expect(readItem(new URL(url), dom(fixture('item')))).toBeUndefined();
    },
  );

  test.each(['item-maintenance', 'item-not-found', 'item-blocked', 'unknown-react'])(
    '%s is unknown',
    (name) => {
      const page = readItem(ITEM_URL, dom(fixture(name)));
      expect(page).toEqual({ kind: 'unknown', expected: 'item' });
      expect(page && describeFields(page)).toEqual([]);
    },
  );

  test('never takes the visitor’s or reviewers’ data', () => {
    const text = JSON.stringify(read(fixture('item')));
    expect(text).not.toMatch(/1000001|ひみつ|prefecture/);
  });
});

describe('contradictions', () => {
  const other = new URL('https://item.rakuten.co.jp/mihon-utsuwa/plate-9/');

  test('the address wins over an island and declarations of another item', () => {
    const page = read(fixture('item'), other);
    expect(page.item).toEqual({
      shopUrl: 'mihon-utsuwa',
      itemId: undefined,
      manageNumber: 'plate-9',
    });
    expect(valuesOf(page.fields)).toMatchObject({
      itemId: 'miss:ambiguous',
      manageNumber: 'plate-9',
      image: 'miss:absent',
    });
    expect(
      describeFields(page).filter((note) => 'source' in note && note.source === 'island'),
    ).toEqual([]);
  });

  test('an island of another shop is not believed either', () => {
    expect(values(withValue('shop.shopUrl', 'other'))).toMatchObject({
      itemId: 'miss:ambiguous',
      shopName: '見本の器店',
      price: 3990,
    });
  });

  test('an item number that the link to ROOM contradicts is dropped', () => {
    expect(values(withValue(`${INFO}.itemId`, 10000778)).itemId).toBe('miss:ambiguous');
  });

  test('a link to ROOM for an item of another shop is not this item', () => {
    const html = withoutIsland().replace('itemcode=mihon-utsuwa', 'itemcode=other');
    expect(values(html).itemId).toBe('miss:absent');
  });

  test('upper case in the address is the same item', () => {
    const url = new URL('https://item.rakuten.co.jp/Mihon-Utsuwa/BOWL-20');
    expect(values(fixture('item'), url)).toEqual(COMPLETE);
    expect(values(withValue(`${INFO}.manageNumber`, 'Bowl-20'))).toEqual(COMPLETE);
  });
});

describe('values are checked', () => {
  const PRICE = `${INFO}.purchaseInfo.purchaseBySellType.normalPurchase.price.minPrice`;
  test.each([
    [0],
    [-1],
    [1.5],
    [1e12],
    [Number.MAX_SAFE_INTEGER],
    ['x'],
    [true],
    [null],
    [{}],
    [[1]],
  ])('a price of %j falls back to the declared one', (price) => {
    const page = read(withValue(PRICE, price));
    expect(page.fields.price).toEqual({ value: 3990, source: 'meta-price' });
  });

  test('a price nowhere sound is malformed', () => {
    const html = withValue(PRICE, -5)
      .replace('"price" content="3990"', '"price" content="free"')
      .replace('3,990', 'ask');
    expect(read(html).fields.price).toEqual({ miss: 'malformed' });
  });

  test.each([['10000777x'], [1.5], [-3], [{}], [1e20]])('an item number of %j is none', (id) => {
    expect(read(withValue(`${INFO}.itemId`, id)).fields.itemId).toEqual({
      value: '10000777',
      source: 'room-link',
    });
  });

  test.each([
    ['見本<br>うつわ', '見本 うつわ'],
    ['<script>alert("x")</script>うつわ', 'alert("x")うつわ'],
    ['&lt;b&gt;うつわ&quot;&#39;&#x2605;', '<b>うつわ"\'★'],
    ['A &amp;lt; B', 'A &lt; B'],
    ['5 < 6 > 4', '5 < 6 > 4'],
    ['&constructor;&#1114112;&#xFFFFFF;&#0;', '&constructor;&#1114112;&#xFFFFFF;&#0;'],
    [' うつわ \n\t 皿　碗 ', 'うつわ 皿 碗'],
    ['あ'.repeat(300), 'あ'.repeat(255)],
    [`${'a'.repeat(254)}🍚`, 'a'.repeat(254)],
  ])('name %j', (title, name) => {
    expect(values(withValue(`${INFO}.title`, title)).name).toBe(name);
  });

  test.each([
    ['javascript:alert(1)'],
    ['data:image/png;base64,AA'],
    ['http://tshop.r10s.jp/a.jpg'],
    ['https://r10s.jp.example.com/a.jpg'],
    ['/relative.jpg'],
    [5],
  ])('an image at %j is not taken', (image) => {
    const html = withValue(`${INFO}.media.images.0.location`, image);
    expect(read(html).fields.image).toEqual({ value: COMPLETE.image, source: 'meta-image' });
  });

  test('a name without anything but markup falls back', () => {
    expect(read(withValue(`${INFO}.title`, '<br> <b></b>')).fields.name).toMatchObject({
      source: 'title',
    });
  });
});
