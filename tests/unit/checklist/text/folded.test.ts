import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedOf, isBetween, spanOf } from '@/lib/domain/checklist/text/folded';
import { anyText, boundaries } from './support';

/** What of the text lies behind the first place where the words stand in its folded form. */
function behind(text: string, words: string): string {
  const typed = fold(text);
  const from = typed.folded.indexOf(foldedOf(words));
  const { start, end } = spanOf(typed, from, from + foldedOf(words).length);
  return text.slice(start, end);
}

test('one spelling for width, case, half-width kana and separate voiced marks', () => {
  expect(foldedOf('ＰＲ＃ﾊﾟﾝ１２％')).toBe('pr#パン12%');
  for (const typed of ['が', 'か\u3099', 'か゛']) expect(foldedOf(typed)).toBe('が');
  expect(foldedOf('ｶﾞ')).toBe('ガ');
  expect(foldedOf('No.1️⃣')).toBe('no.1');
  expect(foldedOf('「゛」')).not.toContain('が');
});

test('a place in the folded text leads back to what was typed', () => {
  expect(behind('👩‍👩‍👧 ｵﾘｼﾞﾅﾙ写真です', 'オリジナル写真')).toBe('ｵﾘｼﾞﾅﾙ写真');
  expect(behind('𠮷か\u3099んばる', 'がん')).toBe('か\u3099ん');
  expect(behind('㍿の品', '株式会社')).toBe('㍿');
});

test('part of a character is no place between characters', () => {
  const typed = fold('㍿a');
  expect(typed.folded).toBe('株式会社a');
  expect([0, 1, 2, 3, 4, 5].map((at) => isBetween(typed, at))).toEqual([
    true,
    false,
    false,
    false,
    true,
    true,
  ]);
});

describe('any text', () => {
  test('is split where a person sees characters', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { starts, ends } = fold(text);
        const plain = text.replace(/[゛゜]/g, '');
        const found = fold(plain);
        expect(new Set([...found.starts, plain.length])).toEqual(boundaries(plain));
        const marked = boundaries(text);
        for (const at of [...starts, ...ends]) expect(marked.has(at)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps every unit in order and is folded once and for all', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { folded, starts, ends } = fold(text);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        expect(starts[0] ?? 0).toBe(0);
        expect(ends.at(-1) ?? 0).toBe(text.length);
        for (const [at, start] of starts.entries()) {
          const previous = ends[at - 1] ?? 0;
          expect(start === previous || start === starts[at - 1]).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
