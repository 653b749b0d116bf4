import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedOf, isBetween, spanOf } from '@/lib/domain/checklist/text/folded';
import { wordsIn } from '@/lib/domain/checklist/text/found-words';
import { anyText, boundaries, words } from './support';

const told = (text: string, list: string[], allowed: string[] = []) =>
  wordsIn(fold(text), words(...list), words(...allowed)).map(({ entry, span }) => [
    entry.word,
    text.slice(span.start, span.end),
  ]);

test('whatever the width, the case and the way kana are put together', () => {
  expect(told('ﾃﾞﾄｯｸｽで、か\u3099んばるＳＡＬＥ', ['デトックス', 'がんば', 'sale'])).toEqual([
    ['デトックス', 'ﾃﾞﾄｯｸｽ'],
    ['がんば', 'か\u3099んば'],
    ['sale', 'ＳＡＬＥ'],
  ]);
});

test('the longest word where one holds another; both where they only overlap', () => {
  expect(told('最安値で最安', ['最安', '最安値'])).toEqual([
    ['最安値', '最安値'],
    ['最安', '最安'],
  ]);
  expect(told('あいうえ', ['あいう', 'いうえ', 'い'])).toHaveLength(2);
});

test('Latin words and numbers are whole words; Japanese ones need not be', () => {
  expect(told('PRADAのPR、SPRING', ['PR'])).toEqual([['PR', 'PR']]);
  expect(told('No.10とNo.1です', ['No.1'])).toHaveLength(1);
  expect(told('完治るんるん', ['治る'])).toHaveLength(1);
});

test('another character is another word: か is not part of が, 👩 not of a family', () => {
  expect(told('か\u3099っこう', ['か'])).toEqual([]);
  expect(told('か\u309a', ['か'])).toEqual([]);
  expect(told('👩‍👩‍👧と👩', ['👩'])).toEqual([['👩', '👩']]);
});

test('what is part of an allowed expression is not told, what stands beside it is', () => {
  expect(told('セールスポイントとセール', ['セール'], ['セールス'])).toHaveLength(1);
  expect(told('改善堂', ['改善'], ['改善'])).toEqual([]);
  expect(told('うつわとうつ', ['うつ', 'つわ'], ['うつわ'])).toEqual([['うつ', 'うつ']]);
});

/** The same by trying every word at every place. */
function byTrying(text: string, list: readonly string[]) {
  const typed = fold(text);
  const latin = (at: number) => /[a-z0-9]/.test(typed.folded.charAt(at));
  const places = new Map<string, { from: number; to: number }>();
  for (const word of list.map(foldedOf)) {
    for (let from = 0; from < typed.folded.length; from++) {
      const to = from + word.length;
      const fits = word !== '' && typed.folded.startsWith(word, from);
      const whole = isBetween(typed, from) && isBetween(typed, to);
      const cut = (latin(from) && latin(from - 1)) || (latin(to - 1) && latin(to));
      if (fits && whole && !cut) places.set(`${from}-${to}`, { from, to });
    }
  }
  const all = [...places.values()];
  const isInner = (a: { from: number; to: number }) =>
    all.some((b) => b !== a && b.from <= a.from && a.to <= b.to);
  return all
    .filter((place) => !isInner(place))
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => spanOf(typed, from, to));
}

const fewLetters = fc
  .array(fc.constantFrom('あ', 'い', 'a', 'A', 'ｶﾞ', 'か\u3099', 'が', '1', '👍🏽', '\u3099'), {
    maxLength: 12,
  })
  .map((units) => units.join(''));
const lists = fc.array(fc.oneof(fewLetters, anyText(4)), { maxLength: 8 });

describe('any text and any words', () => {
  test('are found where trying every word at every place finds them', () => {
    fc.assert(
      fc.property(fc.oneof(fewLetters, anyText()), lists, (text, list) => {
        const found = wordsIn(fold(text), words(...list)).map(({ span }) => span);
        expect(found).toEqual(byTrying(text, list));
      }),
      { numRuns: 500 },
    );
  });

  test('what is found is the word, of whole characters', () => {
    fc.assert(
      fc.property(anyText(), lists, anyText(), (before, list, after) => {
        const text = `${before}${list.join('')}${after}`;
        const whole = boundaries(text);
        for (const { entry, span } of wordsIn(fold(text), words(...list))) {
          expect(foldedOf(text.slice(span.start, span.end))).toBe(foldedOf(entry.word));
          expect([whole.has(span.start), whole.has(span.end)]).toEqual([true, true]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('lines beside it change nothing', () => {
    fc.assert(
      fc.property(anyText(), anyText(), lists, (first, second, list) => {
        const oneLine = list.filter((word) => !/[\r\n]/.test(foldedOf(word)));
        const spans = (text: string) => wordsIn(fold(text), words(...oneLine)).map((w) => w.span);
        const at = first.length + 1;
        const moved = spans(second).map(({ start, end }) => ({ start: start + at, end: end + at }));
        expect(spans(`${first}\n${second}`)).toEqual([...spans(first), ...moved]);
      }),
      { numRuns: 300 },
    );
  });
});
