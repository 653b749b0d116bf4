// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readItem } from '../../../lib/pages/ichiba/item';
import {
  dom,
  fixture,
  INFO,
  ITEM_URL,
  type Json,
  valuesOf,
  withoutIsland,
  withValue,
} from './support';

function availability(html: string): unknown {
  const page = readItem(ITEM_URL, dom(html));
  return page?.kind === 'item' ? valuesOf(page.fields).availability : page;
}

type Change = [path: string, value: Json | undefined];

/** Without the declared availability, so that only the island speaks. */
const island = (...changes: Change[]): unknown =>
  availability(
    changes.reduce(
      (html, [path, value]) => withValue(`${INFO}.${path}`, value, html),
      fixture('item').replace(/<meta itemprop="availability".*\n/, '\n'),
    ),
  );

const SKU = 'purchaseInfo.sku';
const STOCK = 'purchaseInfo.variantMappedInventories';
const CONDITION = 'purchaseInfo.purchaseBySellType.purchaseCondition';
const AXIS = 'purchaseInfo.axis.0.values';

const out = (variantId: string): Json => ({
  variantId,
  newPurchaseSku: { stockCondition: 'sold-out' },
});
const stock = (...rows: [string, Json][]): Json =>
  rows.map(([sku, quantity]) => ({ sku, quantity }));
const gone: Change = [STOCK, stock(['bowl-a', 0], ['bowl-b', 0])];

describe('an item with variants', () => {
  test.each<[string, unknown, Change[]]>([
    [
      'is on sale as long as one is left',
      'on-sale',
      [[STOCK, stock(['bowl-a', 0], ['bowl-b', 1])]],
    ],
    ['is sold out when all quantities are 0', 'sold-out', [gone]],
    ['is sold out when all say so', 'sold-out', [[SKU, [out('bowl-a'), out('bowl-b')]]]],
    [
      'is sold out either way',
      'sold-out',
      [
        [SKU, [out('bowl-a')]],
        [STOCK, stock(['bowl-b', 0])],
      ],
    ],
    [
      'leaves hidden variants out',
      'sold-out',
      [
        ['sku.0.hidden', true],
        [`${STOCK}.1.quantity`, 0],
      ],
    ],
    ['has no stock to run out of', 'on-sale', [gone, ['unlimitedInventoryFlag', true]]],
    [
      'can be sold out nevertheless',
      'sold-out',
      [
        ['unlimitedInventoryFlag', true],
        [SKU, [out('bowl-a'), out('bowl-b')]],
      ],
    ],
    [
      'is unknown when one is gone and one not told',
      'miss:absent',
      [[STOCK, stock(['bowl-a', 0])]],
    ],
    [
      'is unknown without any stock',
      'miss:absent',
      [
        [STOCK, []],
        [SKU, []],
      ],
    ],
    ['is unknown with stock of other variants', 'miss:absent', [[STOCK, stock(['other', 0])]]],
    [
      'is unknown when every variant is hidden',
      'miss:absent',
      [
        ['sku.0.hidden', true],
        ['sku.1.hidden', true],
      ],
    ],
    [
      'is unknown with nonsense for stock',
      'miss:absent',
      [[STOCK, stock(['bowl-a', '0'], ['bowl-b', null])]],
    ],
    [
      'is sold out when a choice is gone',
      'sold-out',
      [
        [STOCK, []],
        [AXIS, [{ isSoldOut: true }, { isSoldOut: true }]],
      ],
    ],
    [
      'is unknown with part of a choice gone',
      'miss:absent',
      [
        [STOCK, []],
        [AXIS, [{ isSoldOut: true }, {}]],
      ],
    ],
    [
      'is unknown with an empty choice',
      'miss:absent',
      [
        [STOCK, []],
        [AXIS, []],
      ],
    ],
  ])('%s', (_, expected, changes) => {
    expect(island(...changes)).toBe(expected);
  });
});

describe('an item without variants', () => {
  const single = (quantity: Json): Change[] => [
    ['sku', []],
    [SKU, []],
    ['inventoryType', 'single'],
    [STOCK, stock(['bowl-20', quantity])],
    [AXIS, []],
  ];
  test.each<[Json, string]>([
    [1, 'on-sale'],
    [0, 'sold-out'],
    [null, 'miss:absent'],
    [-1, 'miss:absent'],
  ])('with a stock of %j', (quantity, expected) => {
    expect(island(...single(quantity))).toBe(expected);
  });
  test('without a list of variants at all', () => {
    expect(island(...single(2), ['sku', undefined], [SKU, undefined])).toBe('on-sale');
  });
});

describe('an item that cannot be bought now', () => {
  test.each<[string, Change]>([
    ['any other condition', [CONDITION, 'disabled']],
    ['hidden', ['hideItem', true]],
    ['a draft', ['draftItem', true]],
  ])('%s', (_, change) => {
    expect(island(change)).toBe('not-on-sale');
  });
  test('sold out says more than a condition', () => {
    expect(island([CONDITION, 'any'], gone)).toBe('sold-out');
  });
  test('no condition says nothing', () => {
    expect(island([CONDITION, undefined])).toBe('on-sale');
  });
  test('a time sale changes nothing', () => {
    expect(island(['timeSale', { start: '2026/09/19 20:00:00', end: '2026/09/20 01:59:59' }])).toBe(
      'on-sale',
    );
  });
});

describe('without an island', () => {
  const declared = (value: string): string => withoutIsland().replace('InStock', value);
  const noMeta = withoutIsland().replace(/<meta itemprop="availability".*\n/, '\n');
  const box = (content: string, html = noMeta): unknown =>
    availability(html.replace(/(aroundCart">).*(<\/div>)/, `$1${content}$2`));

  test.each([
    ['InStock', 'on-sale'],
    ['OutOfStock', 'sold-out'],
    ['SoldOut', 'sold-out'],
    ['PreOrder', 'unknown'],
  ])('declared %s', (value, expected) => {
    expect(availability(declared(value))).toBe(expected);
  });

  test.each([
    ['<p>売り切れました</p>', 'sold-out'],
    ['<p>販売期間が終了しました</p>', 'not-on-sale'],
    ['<p>あと少し</p>', 'miss:absent'],
    ['', 'miss:absent'],
    ['<select><option>白 売り切れ</option><option>売り切れ</option></select>', 'miss:absent'],
    ['<p>売り切れました</p><button>かごに追加</button>', 'miss:absent'],
  ])('the buy box %s', (content, expected) => {
    expect(box(content)).toBe(expected);
  });

  test('analytics decide only when nothing else does', () => {
    const html = fixture('item').replace(/<meta itemprop="availability".*\n/, '\n');
    const flag = withValue('rat.customParameter', "{'soldout':[1]}", html);
    expect(availability(flag)).toBe('on-sale');
    expect(availability(withValue(`${INFO}.${STOCK}`, [], flag))).toBe('sold-out');
  });
});
