import { describe, expect, test } from 'vitest';
import { categoriesOf, isLicensed } from '@/lib/domain/checklist/text/category';
import { judged, settingsWith, shown, words } from './support';

const COSMETICS = { item: { name: 'アイシャドウ アイパレット 韓国コスメ' } };

describe('words that the server refuses', () => {
  test('are shown wherever they stand, with a milder wording', () => {
    const text = '👩‍👩‍👧のｹｱに。肩こりが治る #腰痛';
    const result = judged('rejected', text);
    expect(result.state).toBe('fail');
    expect(shown(text, result)).toEqual(['肩こり', '治る', '腰痛']);
    expect(result.data?.findings[0]).toMatchObject({ milder: '肩まわりの重さ' });
  });

  test('none of them: うつわ is no illness', () => {
    expect(judged('rejected', '#うつわ がうつくしい')).toMatchObject({ state: 'ok', spans: [] });
  });

  test('of the user’s own list, with nothing to say instead', () => {
    const settings = settingsWith({ rejected: [{ word: 'ﾀﾞﾒ', milder: ' ' }] });
    expect(judged('rejected', 'ダメです', {}, settings).data?.findings).toEqual([
      {
        word: { word: 'ﾀﾞﾒ', milder: ' ' },
        span: { start: 0, end: 2 },
        milder: undefined,
      },
    ]);
  });

  test('nothing written is not fine', () => {
    expect(judged('rejected', ' \n')).toMatchObject({ state: 'unknown', reason: 'empty' });
  });

  test('an allowed expression is the user’s word against it', () => {
    const settings = settingsWith({ allowed: words('効果音') });
    expect(judged('rejected', '効果音がいい', {}, settings).state).toBe('ok');
    expect(judged('rejected', '効果がいい', {}, settings).state).toBe('fail');
  });
});

describe('what the laws forbid', () => {
  const law = (text: string, name?: string) => {
    const result = judged('law', text, name === undefined ? {} : { item: { name } });
    return [result.state, ...shown(text, result)];
  };

  test('for every item', () => {
    expect(law('日本一のうつわで、絶対に割れない', 'うつわ')).toEqual(['fail', '日本一', '絶対に']);
    expect(law('肌荒れが治った', 'うつわ')).toEqual(['fail', '治っ']);
    expect(law('最安です', 'うつわ')).toEqual(['fail', '最安']);
  });

  test('for items of a category', () => {
    expect(law('シミが消える', '美容液')).toEqual(['fail', 'シミが消え']);
    expect(law('シミが消える', 'キッチンクリーナー 洗剤 お菓子')).toEqual(['ok']);
    expect(law('飲むだけで痩せる', '青汁')).toEqual(['fail', '痩せる']);
    expect(law('着痩せするカーディガン', 'ヨガウェア')).toEqual(['ok']);
    expect(law('マッサージ効果', '枕')).toEqual(['fail', 'マッサージ効果']);
  });

  test('with a milder wording, the law and the category', () => {
    const [finding] = judged('law', 'アンチエイジング', COSMETICS).data?.findings ?? [];
    expect(finding).toMatchObject({
      word: { law: 'yakki', category: 'cosmetics' },
      milder: 'エイジングケア（年齢に応じたお手入れ）',
    });
  });

  test('of an unknown item only the general count; others make it a question', () => {
    expect(law('アンチエイジング')).toEqual(['unknown', 'アンチエイジング']);
    expect(judged('law', 'アンチエイジング')).toMatchObject({
      reason: 'noCategory',
      data: {
        findings: [],
        categories: undefined,
        possible: [{ word: { category: 'cosmetics' } }],
      },
    });
    expect(law('日本一のアンチエイジング')).toEqual(['fail', '日本一']);
    // None of any category: whatever the item is, nothing of the list is there.
    expect(law('使いやすい')).toEqual(['ok']);
  });

  test('a longer word for cosmetics does not hide a general one', () => {
    const settings = settingsWith({
      law: [
        { word: 'とても治る', law: 'yakki', category: 'cosmetics' },
        { word: '治る', law: 'yakki', category: 'general' },
      ],
    });
    const text = 'とても治る';
    expect(shown(text, judged('law', text, { item: { name: '緑茶' } }, settings))).toEqual([
      '治る',
    ]);
  });
});

describe('the category of an item', () => {
  test.each([
    ['【公式】ベターザンアイズ アイシャドウ', ['cosmetics']],
    ['ｼｬﾝﾌﾟｰ 詰め替え', ['cosmetics']],
    ['有機 緑茶 ティーバッグ', ['food']],
    ['サプリメント 乳酸菌', ['food', 'health']],
    ['骨盤クッション', ['health']],
    ['北欧 うつわ 皿', undefined],
    ['フライパン カレー皿 クリップ チーク材 トレー', undefined],
    [undefined, undefined],
  ])('of %j', (name, categories) => {
    expect(categoriesOf({ name })).toEqual(categories);
  });

  test('is told by the genre too', () => {
    expect(categoriesOf({ name: 'ベターザンアイズ', genre: '美容・コスメ・香水' })).toEqual([
      'cosmetics',
    ]);
  });

  test('what is approved for its claims is told apart', () => {
    expect(isLicensed({ name: '【医薬部外品】薬用クリーム' })).toBe(true);
    expect(isLicensed({ name: 'クリーム' })).toBe(false);
    expect(judged('law', 'シミを消す', { item: { name: '薬用美容液' } }).data?.isLicensed).toBe(
      true,
    );
  });
});
