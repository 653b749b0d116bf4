import { describe, expect, test } from 'vitest';
import { withDisclosure } from '@/lib/domain/checklist/settings-edit';
import { SHIPPED_SETTINGS } from '@/lib/domain/checklist/settings-shipped';
import { judged, settingsWith, shown, words } from './support';

describe('own experience', () => {
  test.each([
    '届いてから毎日使っています',
    'わが家の定番です',
    '使い始めて3ヶ月目',
    'ﾘﾋﾟしています',
  ])('is said: %s', (text) => expect(judged('ownExperience', text).state).toBe('ok'));

  test.each(['', '北欧風のうつわです', 'ぜひ使ってみてください', '#買ってよかった #わが家の定番'])(
    'is not said: %j',
    (text) => expect(judged('ownExperience', text).state).toBe('fail'),
  );

  test('each phrase is told once, every place is shown', () => {
    const result = judged('ownExperience', '使ってみて、また使って');
    expect(result).toMatchObject({ data: { found: ['使って'] } });
    expect(result.spans).toHaveLength(2);
  });
});

describe('a drawback', () => {
  test.each([
    ['ただ、少し重いです', 'ok'],
    ['食洗機不可なのが惜しい', 'ok'],
    ['いつでもいただけます', 'fail'],
    ['', 'fail'],
  ])('%j: %s', (text, state) => expect(judged('drawback', text).state).toBe(state));
});

describe('the theme of the room', () => {
  const settings = settingsWith({ theme: words('北欧', 'うつわ') });

  test('is met by the text, its tags or the item’s name', () => {
    expect(judged('theme', '北欧の皿', {}, settings)).toMatchObject({ data: { found: ['北欧'] } });
    expect(judged('theme', '皿 #うつわ', {}, settings).state).toBe('ok');
    const named = judged('theme', '皿です', { item: { name: '【北欧】皿' } }, settings);
    expect(named).toMatchObject({ state: 'ok', data: { found: [], inName: ['北欧'] } });
    expect(judged('theme', 'ドライバー', { item: { name: '工具' } }, settings).state).toBe('fail');
  });

  test('without words for it nothing is judged', () => {
    expect(judged('theme', '北欧の皿').state).toBe('off');
  });
});

describe('that it is advertising', () => {
  const told = (text: string) => {
    const result = judged('disclosure', text);
    return [result.state, ...shown(text, result)];
  };

  test.each(['【PR】いい皿', '#PR\nいい皿', 'いい皿です。※広告', 'いい皿 ＃ＰＲ #うつわ'])(
    'is said: %s',
    (text) => expect(told(text)).toEqual(['ok']),
  );

  test('is not said by parts of other words', () => {
    expect(told('SPRINGセットのPRADA')).toEqual(['fail']);
    expect(judged('disclosure', 'いい皿').suggestion).toEqual({ kind: 'insert', text: 'PR' });
  });

  test('is buried between other tags', () => {
    expect(told('いい皿 #うつわ #PR #北欧')).toEqual(['fail', 'PR']);
    expect(told('広告です #うつわ #PR')).toEqual(['ok']);
  });

  test('weighs as much as the user’s policy', () => {
    const severity = (policy: 'off' | 'hint' | 'required') => {
      const result = judged('disclosure', '皿', {}, withDisclosure(SHIPPED_SETTINGS, policy));
      return [result.state, result.severity];
    };
    expect(severity('hint')).toEqual(['fail', 'tip']);
    expect(severity('required')).toEqual(['fail', 'must']);
    expect(severity('off')[0]).toBe('off');
  });
});
