// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dig } from '../../../lib/pages/ichiba/dig';
import { readAll } from './hostile-checks';
import { INFO, ITEM_URL, type Json, withValue } from './support';

describe('an island', () => {
  const paths = [
    'newApi',
    'shop',
    'shop.shopName',
    'shop.shopUrl',
    'rat',
    'rat.customParameter',
    INFO,
    ...`itemId manageNumber title sku sku.0 sku.0.variantId media media.images media.images.0
      media.images.0.location hideItem unlimitedInventoryFlag purchaseInfo purchaseInfo.sku
      purchaseInfo.sku.0.newPurchaseSku purchaseInfo.axis purchaseInfo.axis.0.values
      purchaseInfo.variantMappedInventories purchaseInfo.variantMappedInventories.0.quantity
      purchaseInfo.purchaseBySellType purchaseInfo.purchaseBySellType.purchaseCondition
      purchaseInfo.purchaseBySellType.normalPurchase.price.minPrice`
      .split(/\s+/)
      .map((path) => `${INFO}.${path}`),
  ];
  const json: fc.Arbitrary<Json> = fc.oneof(
    fc.jsonValue().map((value): Json => JSON.parse(JSON.stringify(value))),
    fc.constantFrom<Json>(
      1e308,
      -1,
      1e21,
      2 ** 53,
      0.1,
      '',
      '0',
      '__proto__',
      'constructor',
      [],
      {},
    ),
    fc.constantFrom<Json>(
      { length: 9e9 },
      { toString: 1 },
      [[[[]]]],
      'NaN',
      'javascript:1',
      '\ud800',
    ),
  );

  test('with any value at any place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), json, (path, value) => {
        readAll(ITEM_URL, withValue(path, value));
      }),
      { numRuns: 400 },
    );
  });

  test('without a value at any place is never sold out', () => {
    for (const path of paths) {
      const page = readAll(ITEM_URL, withValue(path, undefined));
      if (page?.kind === 'item') {
        expect(page.fields.availability, path).not.toMatchObject({ value: 'sold-out' });
      }
    }
  });

  test('cannot reach a prototype', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
      const html = withValue('newApi', undefined).replace(
        '"shop":',
        `"${key}":{"polluted":1},"shop":`,
      );
      readAll(ITEM_URL, html);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(dig({ a: [1] }, '__proto__')).toBeUndefined();
    expect(dig({ a: [1] }, 'constructor.name')).toBeUndefined();
    expect(dig({ a: [1] }, 'a.length.toFixed')).toBeUndefined();
    expect(dig({ a: [1] }, 'a.0')).toBe(1);
  });
});
