import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECK_RULES, TEXT_CHECKS } from '@/lib/domain/checklist/checks';
import { summary } from '@/lib/domain/checklist/result';
import { withSwitch } from '@/lib/domain/checklist/settings-edit';
import { SHIPPED_SETTINGS } from '@/lib/domain/checklist/settings-shipped';
import { judgeText } from '@/lib/domain/checklist/text/judge';
import { anyText, boundaries, judged, settingsWith, words } from './support';

const GOOD = `届いてから3ヶ月、朝ごはんのパン皿に使っています🍞
縁が少し立っているので、スープのあるおかずでもこぼれにくいです。
ただ、食洗機には少し大きくて、わが家では手洗いしています。PR
#オリジナル写真 #うつわ #お買い物マラソン`;
const CONTEXT = {
  item: { name: '北欧 プレート 23cm', description: '職人が仕上げた一枚です。' },
  events: [{ tag: '#お買い物マラソン', name: 'お買い物マラソン' }],
  earlier: [],
};

test('every check of the text is judged, in their order', () => {
  const results = judgeText(GOOD, CONTEXT, SHIPPED_SETTINGS);
  expect(results.map(({ check }) => check)).toEqual([...TEXT_CHECKS]);
  expect(results.filter(({ state }) => state !== 'ok').map(({ check }) => check)).toEqual([
    'theme',
  ]);
  expect(summary(results)).toEqual({
    done: 12,
    total: 12,
    failed: 0,
    unknown: 0,
    worst: undefined,
  });
});

test('a check that is switched off is not judged', () => {
  const settings = withSwitch(SHIPPED_SETTINGS, 'drawback', false);
  expect(judged('drawback', '', {}, settings)).toEqual({
    check: 'drawback',
    severity: 'tip',
    state: 'off',
    spans: [],
    data: null,
  });
  expect(summary(judgeText('', {}, settings)).total).toBe(
    summary(judgeText('', {}, SHIPPED_SETTINGS)).total - 1,
  );
});

test('of an empty composer nothing is done', () => {
  expect(summary(judgeText('', {}, SHIPPED_SETTINGS))).toMatchObject({ done: 0, worst: 'must' });
});

describe('the tag of an event', () => {
  const seasonal = (text: string, events?: { tag: string; name: string }[]) =>
    judged('seasonal', text, { events });

  test('is suggested while one is near and none is there', () => {
    const events = [
      { tag: 'お買い物マラソン', name: 'お買い物マラソン' },
      { tag: '＃５と０のつく日', name: '5と0のつく日' },
    ];
    expect(seasonal('#うつわ', events)).toMatchObject({
      state: 'fail',
      suggestion: { kind: 'insert', text: '#お買い物マラソン' },
    });
    expect(seasonal('#5と0のつく日', events)).toMatchObject({
      state: 'ok',
      spans: [{ start: 0, end: 8 }],
      data: { tagged: [{ name: '5と0のつく日' }] },
    });
  });

  test('is not asked for while none is near, and nothing is said without a calendar', () => {
    expect(seasonal('#うつわ', []).state).toBe('off');
    expect(seasonal('#うつわ')).toMatchObject({ state: 'unknown', reason: 'noCalendar' });
  });
});

describe('the same item again', () => {
  test('tells the latest post of it', () => {
    const earlier = [{ at: 5, url: 'a' }, { at: 9, url: 'b' }, { at: 7 }];
    expect(judged('duplicatePost', '', { earlier })).toMatchObject({
      state: 'fail',
      severity: 'must',
      data: { count: 3, latest: { at: 9, url: 'b' } },
    });
    expect(judged('duplicatePost', '', { earlier: [] }).state).toBe('ok');
    expect(judged('duplicatePost', '')).toMatchObject({ state: 'unknown', reason: 'noHistory' });
  });
});

describe('any text', () => {
  const settings = settingsWith({
    theme: words('かな', '漢字', '👍🏽'),
    rejected: words('治る', 'が', 'a', '改善'),
    allowed: words('#'),
  });

  test('is judged without an error; every span is made of whole characters', () => {
    fc.assert(
      fc.property(anyText(40), anyText(), anyText(), (text, name, description) => {
        const context = { ...CONTEXT, item: { name, description, genre: name } };
        const whole = boundaries(text);
        for (const result of judgeText(text, context, settings)) {
          expect(result.severity).toBe(CHECK_RULES[result.check].severity);
          for (const { start, end } of result.spans) {
            expect(start).toBeLessThan(end);
            expect([result.check, whole.has(start), whole.has(end)]).toEqual([
              result.check,
              true,
              true,
            ]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('of any length, though only the beginning is looked at', () => {
    const results = judgeText(`${'あ'.repeat(3999)}👍🏽${'治る'.repeat(50_000)}`, {}, settings);
    expect(results.find(({ check }) => check === 'length')).toMatchObject({
      data: { length: 3999 + 4 + 100_000 },
    });
    expect(results.find(({ check }) => check === 'rejected')).toMatchObject({ state: 'ok' });
  });
});
