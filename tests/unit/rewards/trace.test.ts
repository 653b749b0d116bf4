import { describe, expect, test } from 'vitest';
import { known, outcome, SHOP, sold, traced } from './trace-support';

const KETTLE = known('kettle', '電気ケトル 温度調節 ホワイト 0.8L おしゃれ 一人暮らし 北欧 ギフト');
const MUG = known('mug', '美濃焼 マグカップ 350ml 北欧 電子レンジ対応 日本製');
const MUG_500 = known('mug-500', '美濃焼 マグカップ 500ml 北欧 電子レンジ対応 日本製');
const TOTE = known('tote', '帆布トートバッグ A4 マチ広 日本製 生成り');
const SOAP = known('soap', 'オリーブオイルの石けん 3個セット 無香料');
const SHELF = [KETTLE, MUG, TOTE, SOAP];

describe('a sold name is known by its words', () => {
  test.each([
    ['美濃焼 マグカップ 350ml 北欧 電子レンジ対応 日本製', 'mug'],
    [
      '【ポイント10倍】【送料無料】美濃焼　マグカップ　３５０ｍｌ　北欧　電子レンジ対応　日本製',
      'mug',
    ],
    ['＼楽天1位／美濃焼 ﾏｸﾞｶｯﾌﾟ 350ml 北欧 電子レンジ対応 日本製 母の日 ギフト☕', 'mug'],
    ['【雑誌で紹介】美濃焼 マグカップ 350ml 北欧 電子レンジ対応 日本製【8/4 20時〜】', 'mug'],
    ['★あす楽★ 電気ケトル 温度調節 ホワイト 0.8L おしゃれ 一人', 'kettle'],
    ['帆布トートバッグ A4 マチ広 生成り 日本製 送料無料', 'tote'],
    ['オリーブオイルの石けん 3個セット 無香料 楽天スーパーSALE 半額', 'soap'],
  ])('%s', (name, id) => {
    expect(outcome(traced(sold(name), SHELF))).toBe(`accepted ${id}`);
  });
});

describe('another item is not taken for it', () => {
  test.each([
    ['another volume', '美濃焼 マグカップ 500ml 北欧 電子レンジ対応 日本製', 'none'],
    ['another colour', '電気ケトル 温度調節 ブラック 0.8L おしゃれ 一人暮らし 北欧', 'none'],
    ['another number of units', 'オリーブオイルの石けん 10個セット 無香料', 'none'],
    ['a refill', 'オリーブオイルの石けん 3個セット 無香料 詰め替え', 'asked soap'],
    ['an accessory', '帆布トートバッグ A4 マチ広 日本製 生成り 専用ストラップ', 'asked tote'],
    [
      'a word more that may be a model',
      '帆布トートバッグ プレミアム A4 マチ広 日本製 生成り',
      'asked tote',
    ],
    [
      'something added to a long name',
      '美濃焼 マグカップ 350ml 北欧 電子レンジ対応 日本製 ソーサーと木のスプーン付き',
      'asked mug',
    ],
    ['quite another thing', '観葉植物 オリーブ 5号鉢 素焼きポット付き', 'none'],
    ['nothing but a campaign', '【送料無料】ポイント10倍', 'none'],
  ])('%s', (_, name, expected) => {
    expect(outcome(traced(sold(name), SHELF))).toBe(expected);
  });
});

test('the same units in other words are no difference', () => {
  const name = '水素入浴剤 1.5kg ラベンダーの香り 国産';
  const [grams, other] = [known('a', name.replace('1.5kg', '1500g')), known('b', '入浴剤 2kg')];
  expect(outcome(traced(sold(name), [grams, other]))).toBe('accepted a');
});

describe('where two items are as likely, the user is asked', () => {
  test('for a name that was cut before they differ', () => {
    const [white, black] = ['ホワイト', 'ブラック'].map((colour, index) =>
      known(String(index), `電気ケトル 温度調節 おしゃれ 一人暮らし 北欧 省エネ ${colour}`),
    );
    if (!white || !black) throw new Error('no kettles');
    const cut = sold('【送料無料】電気ケトル 温度調節 おしゃれ 一人暮らし 北欧');
    expect(outcome(traced(cut, [white, black]))).toBe('asked 0 1');
    expect(outcome(traced(cut, [white]))).toBe('asked 0');
  });

  test('for two pages of one name, whatever price and time say', () => {
    const twin = known('twin', MUG.names[0] ?? '', { price: 9_999 });
    const mug = { ...MUG, price: 2_480, clickedAt: sold('').sales.map((s) => s.occurredAt - 1) };
    expect(outcome(traced(sold(MUG.names[0] ?? ''), [twin, mug, MUG_500]))).toBe('asked mug twin');
  });

  test('with three of them at most', () => {
    const many = Array.from({ length: 9 }, (_, id) => known(`${id}`, SOAP.names[0] ?? ''));
    expect(traced(sold(SOAP.names[0] ?? ''), many)).toMatchObject({
      kind: 'asked',
      matches: { length: 3 },
    });
  });
});

describe('the shop', () => {
  const name = MUG.names[0] ?? '';
  const at = (shopName: string, shop: Partial<typeof MUG>) =>
    outcome(traced(sold(name, { shopName }), [{ ...MUG, ...shop }, SOAP]));

  test.each([
    [
      'the same in other widths',
      'ＭＩＨＯＮ　ｓｈｏｐ',
      { shopName: 'mihon shop' },
      'accepted mug',
    ],
    ['the same outlet', `${SHOP} 楽天市場店`, {}, 'accepted mug'],
    ['one name within the other', `暮らしの${SHOP}`, {}, 'accepted mug'],
    ['another one', '別の見本店', {}, 'none'],
    ['too short to be within by more than chance', 'の店', { shopName: '見本の店' }, 'none'],
    ['unknown for the item', '知らない店', { shopUrl: TOTE.shopUrl, shopName: undefined }, 'none'],
  ])('%s', (_, shopName, shop, expected) => {
    expect(at(shopName, shop)).toBe(expected);
  });

  test('that nobody knows makes it a question', () => {
    expect(outcome(traced(sold(name), [{ ...MUG, shopName: undefined }]))).toBe('asked mug');
  });

  test('is known from the other items of the same address', () => {
    expect(outcome(traced(sold(name), [{ ...MUG, shopName: undefined }, SOAP]))).toBe(
      'accepted mug',
    );
  });

  test('may be named as its address is', () => {
    const named = sold(name, { shopName: 'MIHON' });
    expect(outcome(traced(named, [{ ...MUG, shopName: undefined }]))).toBe('accepted mug');
  });
});
