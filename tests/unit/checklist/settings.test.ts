import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChecklistSettings, isOn } from '@/lib/domain/checklist/settings';
import {
  formProblem,
  keyOf,
  MAX_WORDS,
  restored,
  thresholdProblem,
  withDisclosure,
  withoutWord,
  withSwitch,
  withThreshold,
  withWord,
  wordProblem,
} from '@/lib/domain/checklist/settings-edit';
import { exportedSettings, importedSettings, MAX_FILE } from '@/lib/domain/checklist/settings-file';
import { changesOf, parseSettings } from '@/lib/domain/checklist/settings-parse';
import { SHIPPED_SETTINGS } from '@/lib/domain/checklist/settings-shipped';
import { foldedOf } from '@/lib/domain/checklist/text/folded';
import { LAWS, WORD_CATEGORIES, WORD_LISTS } from '@/lib/domain/checklist/words/lists';
import { anyText } from './text/support';

const edited = withThreshold(
  withWord(
    withDisclosure(withSwitch(SHIPPED_SETTINGS, 'drawback', false), 'required'),
    'rejected',
    { word: ' マイルド ', milder: '穏やか' },
  ),
  'minLength',
  120,
);

test('edits change what they name and nothing else', () => {
  expect(isOn(edited, 'drawback')).toBe(false);
  expect(isOn(edited, 'disclosure')).toBe(true);
  expect(isOn(withDisclosure(edited, 'off'), 'disclosure')).toBe(false);
  expect(edited.thresholds).toEqual({ ...SHIPPED_SETTINGS.thresholds, minLength: 120 });
  expect(edited.words.rejected.at(-1)).toEqual({ word: 'マイルド', milder: '穏やか' });
  expect(edited.words.law).toBe(SHIPPED_SETTINGS.words.law);
  expect(SHIPPED_SETTINGS.words.rejected.some(({ word }) => word === 'マイルド')).toBe(false);
});

test('one word counts once, whatever its width; of the laws once for a category', () => {
  const again = withWord(edited, 'rejected', { word: 'ﾏｲﾙﾄﾞ' });
  expect(again.words.rejected).toHaveLength(edited.words.rejected.length);
  expect(again.words.rejected.at(-1)).toEqual({ word: 'ﾏｲﾙﾄﾞ' });
  expect(withoutWord(again, 'rejected', { word: 'マイルド' }).words.rejected).toEqual(
    SHIPPED_SETTINGS.words.rejected,
  );
  const law = { word: '痩せる', law: 'yakki', category: 'food' } as const;
  const less = withoutWord(SHIPPED_SETTINGS, 'law', law).words.law;
  expect(less.filter(({ word }) => word === '痩せる').map(({ category }) => category)).toEqual([
    'health',
  ]);
});

test('what is wrong with a word', () => {
  const problem = (word: string, milder?: string) =>
    wordProblem(edited.words, 'rejected', { word, ...(milder !== undefined && { milder }) });
  expect(problem('あたらしい')).toBeUndefined();
  expect([problem(' 　'), problem('あ'.repeat(61)), problem('あ', 'い'.repeat(101))]).toEqual([
    'blank',
    'tooLong',
    'tooLong',
  ]);
  expect([problem('あ\nい'), problem('\ud83d'), problem('あ', '\u0000')]).toEqual([
    'unfit',
    'unfit',
    'unfit',
  ]);
  expect(problem('ﾏｲﾙﾄﾞ')).toBe('taken');
  const full = Array.from({ length: MAX_WORDS }, (_, n) => ({ word: `語${n}` }));
  expect(wordProblem({ ...edited.words, theme: full }, 'theme', { word: '新' })).toBe('tooMany');
});

test('what is wrong with a threshold', () => {
  const problem = (value: unknown) =>
    thresholdProblem(SHIPPED_SETTINGS.thresholds, 'minLength', value);
  expect([problem(0), problem(500)]).toEqual([undefined, undefined]);
  expect([problem('9'), problem(1.5), problem(Number.NaN), problem(null)]).toEqual(
    Array(4).fill('notWhole'),
  );
  expect([problem(-1), problem(2001), problem(501)]).toEqual(['tooSmall', 'tooLarge', 'crossed']);
});

test('back to what is shipped: a list, a part, everything', () => {
  expect(restored(edited)).toEqual(SHIPPED_SETTINGS);
  expect(restored(edited, 'words')).toEqual({ ...edited, words: SHIPPED_SETTINGS.words });
  const list = restored(withWord(edited, 'theme', { word: '皿' }), { list: 'rejected' });
  expect(list.words.rejected).toEqual(SHIPPED_SETTINGS.words.rejected);
  expect(list.words.theme).toEqual([{ word: '皿' }]);
});

describe('as shipped', () => {
  test('every word is sound and there once', () => {
    for (const list of WORD_LISTS) {
      const entries = SHIPPED_SETTINGS.words[list];
      expect(entries.length, list).toBeLessThanOrEqual(MAX_WORDS);
      expect(new Set(entries.map(keyOf)).size, list).toBe(entries.length);
      expect(entries.filter(formProblem), list).toEqual([]);
    }
  });
});

describe('stored and exported', () => {
  test('data of which nothing is known gives what is shipped', () => {
    for (const data of [undefined, null, 1, 'x', [], {}, { words: {} }]) {
      expect(parseSettings(data)).toEqual({ settings: SHIPPED_SETTINGS, dropped: 0 });
    }
  });

  test('unsound rows and values are dropped and counted, sound ones beside them stay', () => {
    const { settings, dropped } = parseSettings({
      checks: { length: 'yes', law: false, unheardOf: true },
      disclosure: 'always',
      thresholds: { minLength: '5', maxHashtags: 5, copyRun: 1e9 },
      words: {
        theme: [
          '皿',
          { word: ' 器 ' },
          { word: '' },
          { word: '器' },
          null,
          { word: 'あ'.repeat(61) },
        ],
        rejected: [
          { word: 'a', milder: 5 },
          { word: 'b', milder: 'c', extra: 1 },
        ],
        law: [
          { word: 'a', law: 'x', category: 'food' },
          { word: 'a', law: 'yakki' },
        ],
        allowed: 'all',
      },
    });
    expect(settings.checks).toEqual({ ...SHIPPED_SETTINGS.checks, law: false });
    expect(settings.disclosure).toBe('hint');
    expect(settings.thresholds).toEqual({ ...SHIPPED_SETTINGS.thresholds, maxHashtags: 5 });
    expect(settings.words).toMatchObject({
      theme: [{ word: '器' }],
      rejected: [{ word: 'b', milder: 'c' }],
      law: [],
      allowed: [],
    });
    expect(dropped).toBe(1 + 1 + 2 + 5 + 1 + 2 + 1);
  });

  test('a minimum above its maximum gives the shipped thresholds', () => {
    const { settings, dropped } = parseSettings({ thresholds: { minLength: 400, maxLength: 300 } });
    expect([settings.thresholds, dropped]).toEqual([SHIPPED_SETTINGS.thresholds, 1]);
    const both = parseSettings({ thresholds: { minLength: 600, maxLength: 700 } });
    expect([both.settings.thresholds.minLength, both.dropped]).toEqual([600, 0]);
  });

  test('a list is cut at its limit', () => {
    const theme = Array.from({ length: MAX_WORDS + 7 }, (_, n) => ({ word: `語${n}` }));
    const { settings, dropped } = parseSettings({ words: { theme } });
    expect([settings.words.theme.length, dropped]).toEqual([MAX_WORDS, 7]);
  });

  test('of the shipped settings nothing needs to be stored', () => {
    expect(changesOf(SHIPPED_SETTINGS)).toEqual({ checks: {}, thresholds: {}, words: {} });
    const read = importedSettings(exportedSettings(SHIPPED_SETTINGS));
    if (read.problem) throw new Error(read.problem);
    expect(changesOf(read.settings)).toEqual({ checks: {}, thresholds: {}, words: {} });
    expect(changesOf(edited)).toEqual({
      checks: { drawback: false },
      disclosure: 'required',
      thresholds: { minLength: 120 },
      words: { rejected: edited.words.rejected },
    });
  });

  test('a file that is no checklist is refused with a reason', () => {
    expect(importedSettings('x'.repeat(MAX_FILE + 1))).toEqual({ problem: 'tooLarge' });
    expect(importedSettings('{')).toEqual({ problem: 'notJson' });
    for (const file of ['null', '[]', '{}', '{"format":"room-techo"}']) {
      expect(importedSettings(file)).toEqual({ problem: 'notChecklist' });
    }
    const newer = exportedSettings(edited).replace('"version": 1', '"version": 2');
    expect(importedSettings(newer)).toEqual({ problem: 'newer' });
    expect(importedSettings(`\ufeff${exportedSettings(edited)}`)).toEqual({
      settings: edited,
      dropped: 0,
    });
  });

  const word = fc
    .tuple(anyText(4), anyText(4))
    .map(([text, milder]) => ({ word: text.trim(), milder }))
    .filter((entry) => !formProblem(entry));
  const entry = fc.tuple(
    fc.constantFrom(...WORD_LISTS),
    word,
    fc.constantFrom(...LAWS),
    fc.constantFrom(...WORD_CATEGORIES),
  );
  const withEntry = (
    settings: ChecklistSettings,
    [list, { word: text, milder }, law, category]: typeof entry extends fc.Arbitrary<infer E>
      ? E
      : never,
  ): ChecklistSettings => {
    if (list === 'law') return withWord(settings, list, { word: text, milder, law, category });
    if (list === 'rejected') return withWord(settings, list, { word: text, milder });
    return withWord(settings, list, { word: text });
  };

  test('any settings come back as they were, from the file and from the storage', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 12 }),
        fc.integer({ min: 0, max: 500 }),
        fc.boolean(),
        fc.constantFrom('off' as const, 'hint' as const, 'required' as const),
        (entries, minLength, on, policy) => {
          const start = withSwitch(withDisclosure(SHIPPED_SETTINGS, policy), 'exposure', on);
          const settings = withThreshold(entries.reduce(withEntry, start), 'minLength', minLength);
          const same = { settings, dropped: 0 };
          expect(importedSettings(exportedSettings(settings))).toEqual(same);
          const kept: unknown = JSON.parse(JSON.stringify(changesOf(settings)));
          expect(parseSettings(kept)).toEqual(same);
        },
      ),
    );
  });

  test('anything is read without an error, and what was read is sound', () => {
    const row = fc.oneof(
      fc.record({ word: anyText(4), milder: anyText(4), law: fc.constantFrom('yakki', 'x') }),
      fc.jsonValue(),
    );
    const stored = fc.record({
      checks: fc.jsonValue(),
      disclosure: fc.jsonValue(),
      thresholds: fc.dictionary(fc.constantFrom('minLength', 'maxLength'), fc.jsonValue()),
      words: fc.dictionary(fc.constantFrom(...WORD_LISTS), fc.array(row)),
    });
    fc.assert(
      fc.property(fc.oneof(stored, fc.jsonValue()), (data) => {
        const { settings } = parseSettings(data);
        expect(parseSettings(settings)).toEqual({ settings, dropped: 0 });
        for (const list of WORD_LISTS) {
          for (const { word: text } of settings.words[list]) {
            expect(foldedOf(text).trim()).not.toBe('');
          }
        }
      }),
    );
  });
});
