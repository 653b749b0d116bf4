import { describe, expect, test } from 'vitest';
import {
  idAlias,
  itemIdentity,
  itemKey,
  manageAlias,
  parseItemId,
  parseManageNumber,
  parsePostId,
  parseRoomSlug,
  parseShopUrl,
  shopOfKey,
} from '@/lib/domain/identity';
import { item } from '../../helpers/builders';

const NAMES = { parseRoomSlug, parsePostId, parseShopUrl, parseItemId, parseManageNumber };
type Parser = keyof typeof NAMES;

const TAKEN: [Parser, string, string][] = [
  ['parseRoomSlug', 'room_0a1b2c3d4e', 'room_0a1b2c3d4e'],
  ['parseRoomSlug', 'Utsuwa.bu-1', 'Utsuwa.bu-1'],
  ['parseRoomSlug', 'abc', 'abc'],
  ['parseRoomSlug', 'x'.repeat(40), 'x'.repeat(40)],
  ['parsePostId', '1700123456789012', '1700123456789012'],
  ['parseShopUrl', 'Utsuwa-Shop_1', 'utsuwa-shop_1'],
  ['parseItemId', '1', '1'],
  ['parseItemId', '9'.repeat(16), '9'.repeat(16)],
  ['parseManageNumber', 'Mug_01.A-b', 'mug_01.a-b'],
];
const REFUSED: [Parser, string[]][] = [
  ['parseRoomSlug', ['', 'ab', 'x'.repeat(41), 'items', 'Ranking', 'a b c', 'a/b/c', 'ルーム']],
  ['parsePostId', ['', '1600123456789012', '170012345678901', '17001234567890123', '1700x']],
  ['parseShopUrl', ['', 'a.b', 'a/b', 'a b', 'x'.repeat(65), '店', 'a\n']],
  ['parseItemId', ['', '0', '01', '-1', '1.5', '1e3', '９', '1'.repeat(17), '1\n']],
  ['parseManageNumber', ['', 'a/b', 'a:b', 'a b', '皿', 'x'.repeat(65)]],
];

describe('names of the sites', () => {
  test.each(TAKEN)('%s takes %j', (parser, text, value) => {
    expect(NAMES[parser](text)).toBe(value);
  });

  test.each(REFUSED.flatMap(([parser, texts]) => texts.map((text) => [parser, text] as const)))(
    '%s refuses %j',
    (parser, text) => {
      expect(NAMES[parser](text)).toBeUndefined();
    },
  );

  test('a numeric id may come as a number, if it is one that can be told', () => {
    expect(parseItemId(10000001)).toBe('10000001');
    for (const value of [0, -1, 1.5, 2 ** 53, Number.NaN, null, undefined, {}, ['1']]) {
      expect(parseItemId(value)).toBeUndefined();
    }
  });
});

describe('the key of an item', () => {
  test('is its numeric id where that is known, else its manage number', () => {
    expect(itemKey(item('utsuwa', '10', 'mug'))).toBe('utsuwa:10');
    expect(itemKey(item('utsuwa', undefined, 'mug'))).toBe('utsuwa:mug');
    expect(shopOfKey(itemKey(item('utsuwa', '10')))).toBe('utsuwa');
  });

  test('and its aliases are what is known of the two names', () => {
    const both = item('utsuwa', '10', 'mug');
    expect([idAlias(both), manageAlias(both)]).toEqual(['utsuwa:10', 'utsuwa:mug']);
    expect(idAlias(item('utsuwa', undefined, 'mug'))).toBeUndefined();
    expect(manageAlias(item('utsuwa', '10'))).toBeUndefined();
  });

  test('a shop alone is no item', () => {
    expect(itemIdentity(item('utsuwa', '1').shopUrl, undefined, undefined)).toBeUndefined();
  });
});
