import { describe, expect, test } from 'vitest';
import { withThreshold } from '@/lib/domain/checklist/settings-edit';
import { SHIPPED_SETTINGS } from '@/lib/domain/checklist/settings-shipped';
import { hashtagsIn } from '@/lib/domain/checklist/text/hashtags';
import { judged, shown } from './support';

test.each([
  ['使いやすい #うつわ', ['#うつわ']],
  ['#うつわ\n#北欧', ['#うつわ', '#北欧']],
  ['#うつわ#北欧＃ﾃｰﾌﾞﾙ', ['#うつわ', '#北欧', '#ﾃｰﾌﾞﾙ']],
  ['とても良い#うつわ。', ['#うつわ']],
  ['#うつわ✨ #うつわ', ['#うつわ']],
  ['#楽天room#皿', ['#楽天room', '#皿']],
  ['C#とhttps://example.com/#top', []],
  ['# うつわ ## #', []],
  ['#️⃣うつわ ♯器', []],
  ['#か\u3099らす #𠮷野家', ['#か\u3099らす', '#𠮷野家']],
])('the tags of %j', (text, tags) => {
  expect(hashtagsIn(text)).toEqual(tags);
});

describe('the tag for original photos', () => {
  const tagged = (text: string) => judged('originalTag', text);

  test.each([
    'いい皿です。\n#うつわ #オリジナル写真',
    '#オリジナル写真 #うつわ',
    '#オリジナル写真#うつわ',
    '#オリジナル写真\n',
    '皿です#オリジナル写真',
    '#オリジナル写真。',
    '#楽天room#オリジナル写真',
  ])('is there once: %j', (text) => {
    expect(tagged(text)).toMatchObject({ state: 'ok', data: { count: 1, exact: true }, spans: [] });
  });

  test.each([
    '＃オリジナル写真',
    '#ｵﾘｼﾞﾅﾙ写真',
    '＃ｵﾘｼﾞﾅﾙ写真',
    '#オリシ\u3099ナル写真',
    '#オリシ゛ナル写真',
  ])('is recognised as %s, which the site may not: its exact form is suggested', (tag) => {
    const text = `👍🏽皿 ${tag} #うつわ`;
    const result = tagged(text);
    expect(result).toMatchObject({ state: 'ok', data: { count: 1, exact: false } });
    expect(shown(text, result)).toEqual([tag]);
    expect(result.suggestion).toEqual({
      kind: 'replace',
      span: result.spans[0],
      text: '#オリジナル写真',
    });
  });

  test.each([
    ['', []],
    ['皿の写真です #うつわ', []],
    ['# オリジナル写真', ['# オリジナル写真']],
    ['♯オリジナル写真', ['♯オリジナル写真']],
    ['オリジナル写真です', ['オリジナル写真']],
    ['#オリジナル 写真', ['#オリジナル 写真']],
    ['#オリジナル写真館', ['#オリジナル写真']],
    ['#私のオリジナル写真', ['オリジナル写真']],
    ['#️⃣オリジナル写真', ['#️⃣オリジナル写真']],
  ])('is not there: %j', (text, nearly) => {
    const result = tagged(text);
    expect(result).toMatchObject({ state: 'fail', data: { count: 0 } });
    expect(shown(text, result)).toEqual(nearly);
    expect(result.suggestion).toEqual({ kind: 'insert', text: '#オリジナル写真' });
  });

  test('twice is once too often, whatever its width', () => {
    const text = '#オリジナル写真 #皿 ＃オリジナル写真';
    expect(tagged(text)).toMatchObject({ state: 'fail', data: { count: 2 } });
    expect(shown(text, tagged(text))).toEqual(['＃オリジナル写真']);
    expect(judged('hashtags', text).state).toBe('ok');
  });
});

describe('number and form of the tags', () => {
  const problems = (text: string) => {
    const { data } = judged('hashtags', text);
    return data?.problems.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
  };

  test('a name goes on after what ends the tag', () => {
    expect(problems('#北欧・雑貨 #a&b #夏✨服')).toEqual([
      ['cut', '#北欧・雑'],
      ['cut', '#a&b'],
      ['cut', '#夏✨服'],
    ]);
    expect(problems('#皿、#器。おわり！ #花✨ #夏!')).toEqual([]);
  });

  test('no name, the same tag again, the wrong sign', () => {
    expect(problems('# 皿 #器 ♯花 ＃器 #Cafe #ＣＡＦＥ')).toEqual([
      ['empty', '#'],
      ['wrongSign', '♯花'],
      ['twice', '＃器'],
      ['twice', '#ＣＡＦＥ'],
    ]);
  });

  test('too few and too many', () => {
    const many = Array.from({ length: 11 }, (_, n) => `#皿${n}`).join(' ');
    expect(judged('hashtags', 'なし')).toMatchObject({ state: 'fail', data: { count: 0, min: 1 } });
    const result = judged('hashtags', many);
    expect(result).toMatchObject({ state: 'fail', data: { count: 11, max: 10, problems: [] } });
    expect(shown(many, result)).toEqual(['#皿10']);
    const more = withThreshold(SHIPPED_SETTINGS, 'maxHashtags', 11);
    expect(judged('hashtags', many, {}, more).state).toBe('ok');
  });
});
