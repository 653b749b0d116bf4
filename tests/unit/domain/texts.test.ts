import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockFace, wholeDays } from '@/lib/domain/duration';
import { missedFields } from '@/lib/domain/page-health';
import { addCounts, clickCounts, type DayCounts, isEmpty, NO_COUNTS } from '@/lib/domain/rollup';
import { grams, matches, normalise, searchWords, wordGrams } from '@/lib/domain/search';
import { DAY, HOUR, SECOND } from '@/lib/domain/time';

describe('durations', () => {
  test.each([
    [0, '00:00:00'],
    [999, '00:00:00'],
    [SECOND, '00:00:01'],
    [HOUR - 1, '00:59:59'],
    [DAY - 1, '23:59:59'],
    [23 * HOUR + 12 * 60 * SECOND + 4 * SECOND, '23:12:04'],
    [DAY, '24:00:00'],
  ])('%i ms is %s', (ms, text) => {
    expect(clockFace(ms)).toBe(text);
  });

  test.each([
    [DAY - 1, 0],
    [DAY, 1],
    [89 * DAY - 1, 88],
  ])('%i ms has %i whole days', (ms, days) => {
    expect(wholeDays(ms)).toBe(days);
  });
});

describe('search', () => {
  test('one spelling for all widths, cases and spaces', () => {
    expect(normalise('　ＭＵＧ　 ﾏｸﾞ ')).toBe('mug マグ');
  });

  test('the pairs of each word and its last character; none over a space', () => {
    expect(grams('木の皿 ab')).toEqual(['木の', 'の皿', '皿', 'ab', 'b']);
    expect(grams('')).toEqual([]);
    expect(grams('𠮷野')).toEqual(['𠮷野', '野']);
  });

  test('a word asks for its pairs; a single character for none', () => {
    expect(wordGrams('の皿屋')).toEqual(['の皿', '皿屋']);
    expect(wordGrams('皿')).toEqual([]);
  });

  test('all words must occur, in any order', () => {
    expect(matches('木のうつわ サラダボウル', searchWords('サラダ 木の'))).toBe(true);
    expect(matches('木のうつわ', searchWords('木の サラダ'))).toBe(false);
    expect(matches('何でも', searchWords('  '))).toBe(true);
  });

  test('a shop is found behind the longest name of an item', () => {
    const text = `${'皿'.repeat(255)} うつわ工房 utsuwa`;
    expect(matches(text, ['utsuwa'])).toBe(true);
    expect(grams(text)).toContain('ut');
  });

  test('whatever is found has the pairs it is looked up by', () => {
    const char = fc.constantFrom('木', 'の', 'A', 'b', ' ', 'ｶﾞ', '𠮷', '1');
    const text = fc.array(char, { maxLength: 12 }).map((chars) => chars.join(''));
    fc.assert(
      fc.property(text, fc.nat(8), fc.nat(4), (name, from, length) => {
        const words = searchWords([...normalise(name)].slice(from, from + length).join(''));
        expect(matches(name, words)).toBe(true);
        const pairs = grams(name);
        for (const word of words) expect(pairs).toEqual(expect.arrayContaining(wordGrams(word)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('counts of a day', () => {
  test.each([
    [{ kind: 'room', standing: 'open' }, { clicks: 1 }],
    [
      { kind: 'room', standing: 'bought' },
      { clicks: 1, bought: 1 },
    ],
    [{ kind: 'room', standing: 'own' }, { linkChecks: 1 }],
    [{ kind: 'affiliate', standing: 'foreign' }, { otherLinks: 1 }],
    [{ kind: 'webservice', standing: 'foreign' }, { otherLinks: 1 }],
  ] as const)('%j counts as %j', (click, counts) => {
    expect(clickCounts(click)).toEqual({ ...NO_COUNTS, ...counts });
  });

  test('what was added can be taken away again', () => {
    const names = Object.keys(NO_COUNTS);
    const counts = (times: number) =>
      Object.fromEntries(names.map((name, index) => [name, (index + 1) * times])) as never;
    const one: DayCounts = counts(1);
    const two = addCounts(one, one);
    expect(two).toEqual(counts(2));
    expect(isEmpty(two)).toBe(false);
    expect(isEmpty(addCounts(addCounts(two, one, -1), one, -1))).toBe(true);
  });
});

describe('the health of a page', () => {
  test('only what a page cannot do without counts as missed', () => {
    const fields = [
      { field: 'itemId', miss: 'absent' },
      { field: 'image', miss: 'absent' },
      { field: 'name' },
    ];
    expect(missedFields({ page: 'item', fields })).toEqual(['itemId']);
    expect(missedFields({ page: 'list', fields })).toEqual([]);
    expect(missedFields({ page: 'constructor', fields })).toEqual([]);
    expect(missedFields({ page: 'unknown:item', fields: [] })).toEqual(['page']);
  });
});
