import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainName, soldKey, soldNames } from '@/lib/domain/rewards/trace/sold-name';
import { variantsOf } from '@/lib/domain/rewards/trace/variants';
import { normalise } from '@/lib/domain/search';
import { order } from './support';

describe('a sold name without its campaigns', () => {
  test.each([
    ['【送料無料】マグカップ 350ml', 'マグカップ 350ml'],
    ['［ポイント10倍］マグカップ［期間限定］ 350ml', 'マグカップ 350ml'],
    ['＼楽天1位／マグカップ★あす楽★350ml', 'マグカップ 350ml'],
    ['≪SALE≫〔クーポン〕マグカップ 350ml 送料無料', 'マグカップ 350ml'],
    ['マグカップ 350ml 1,000円OFF 半額♪🎁', 'マグカップ 350ml'],
    ['ﾏｸﾞｶｯﾌﾟ　３５０ＭＬ【楽天限', 'マグカップ 350ml'],
    ['スポーツポイントカラー靴下', 'スポーツポイントカラー靴下'],
    ['めんつゆ 3倍濃縮 1,800ml', 'めんつゆ 3倍濃縮 1800ml'],
    ['棚 4 引き出し マラソン シューズ', '棚 4 引き出し マラソン シューズ'],
    ['帽子 2 オフホワイト アンセール 3 offwhite', '帽子 2 オフホワイト アンセール 3 offwhite'],
    ['帽子 20％OFF 500円引き タイムセール', '帽子'],
    ['電球 1.5L.', '電球 1.5l'],
    ['【送料無料】', '送料無料'],
  ])('%s', (name, plain) => {
    expect(plainName(name)).toEqual({ main: plain, aside: '' });
  });

  test.each([
    ['【2個セット 送料無料】石けん', '石けん', '2個セット'],
    ['【見本】マグカップ, 350ml', 'マグカップ 350ml', '見本'],
    ['【ポイント5倍 2個以上で】石けん', '石けん', ''],
  ])('%s keeps what may be of the item', (name, main, aside) => {
    expect(plainName(name)).toEqual({ main, aside });
  });
});

describe('the key of a sold name', () => {
  test('is the same for one item whatever the shop is advertising', () => {
    const plain = soldKey('見本ショップ', 'マグカップ 350ml');
    expect(soldKey('見本ショップ 楽天市場店', '【P10倍】マグカップ　３５０ｍｌ')).toBe(plain);
    expect(soldKey('見本ショップ', 'マグカップ 500ml')).not.toBe(plain);
    expect(soldKey('別の店', 'マグカップ 350ml')).not.toBe(plain);
    expect(soldKey('見本ショップ', '【2個組】マグカップ 350ml')).not.toBe(plain);
  });

  test('exists for every text, and never for two items of nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const { main, aside } = plainName(name);
        expect(plainName(name.normalize('NFKC').toLowerCase())).toEqual({ main, aside });
        if (/[\p{L}\p{N}]/u.test(normalise(name))) expect(main).not.toBe('');
      }),
    );
  });

  test('gathers its sales', () => {
    const lines = [order({ amount: 1 }), order({ itemName: '別の品' }), order({ amount: 2 })];
    expect(soldNames(lines).map(({ sales }) => sales.map(({ amount }) => amount))).toEqual([
      [1, 2],
      [2_480],
    ]);
  });
});

describe('what tells variants apart', () => {
  const said = (name: string) =>
    Object.fromEntries([...variantsOf(normalise(name))].map(([kind, of]) => [kind, [...of]]));

  test.each<[string, Record<string, string[]>]>([
    ['お茶 1.5L 24本', { ml: ['1500'], 本: ['24'] }],
    ['米 5kg / 10kg', { g: ['5000', '10000'] }],
    ['Tシャツ M 紺', { size: ['m'], colour: ['ネイビー'] }],
    ['ニット ＬＬサイズ オフホワイト', { size: ['ll'], colour: ['オフホワイト'] }],
    ['赤ちゃん 黒豆 ブルーベリー 目黒', {}],
    ['SV100 詰め替え', { number: ['100'], refill: ['yes'] }],
    ['2個以上で送料無料 40代 3倍濃縮', {}],
  ])('%s', (name, expected) => {
    expect(said(name)).toEqual(expected);
  });
});
