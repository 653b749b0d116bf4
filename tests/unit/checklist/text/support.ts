import fc from 'fast-check';
import type { ChecklistSettings } from '@/lib/domain/checklist/settings';
import { SHIPPED_SETTINGS } from '@/lib/domain/checklist/settings-shipped';
import type { TextContext } from '@/lib/domain/checklist/text/draft';
import { judgeText, type TextResult } from '@/lib/domain/checklist/text/judge';
import type { Word, WordLists } from '@/lib/domain/checklist/words/lists';

export const words = (...list: string[]): Word[] => list.map((word) => ({ word }));

export const settingsWith = (lists: Partial<WordLists>): ChecklistSettings => ({
  ...SHIPPED_SETTINGS,
  words: { ...SHIPPED_SETTINGS.words, ...lists },
});

/** The result of one check. */
export function judged<Check extends TextResult['check']>(
  check: Check,
  text: string,
  context: TextContext = {},
  settings = SHIPPED_SETTINGS,
): Extract<TextResult, { check: Check }> {
  const isIt = (one: TextResult): one is Extract<TextResult, { check: Check }> =>
    one.check === check;
  const result = judgeText(text, context, settings).find(isIt);
  if (!result) throw new Error(`no result of ${check}`);
  return result;
}

/** What the spans of a result show. */
export const shown = (text: string, { spans }: Pick<TextResult, 'spans'>): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

/** What breaks naive code: joined, combined, halved, wide and narrow characters, signs of tags. */
const TRICKY = [
  '👩‍👩‍👧‍👦',
  '👍🏽',
  '🇯🇵',
  '1️⃣',
  '#️⃣',
  '❤️',
  '✨',
  '𠮷',
  '葛󠄀',
  '\u200d',
  '\ufe0f',
  '\u3099',
  '\u309a',
  'が',
  'か\u3099',
  'か゛',
  'ｶﾞ',
  'ﾊﾟ',
  'ﾞ',
  '゛',
  'é',
  'e\u0301',
  'İ',
  'ß',
  'ﬁ',
  '㍿',
  '㌔',
  '①',
  '№',
  '½',
  'ﷺ',
  '\ud83d',
  '\udc69',
  '한',
  '\u1112\u1161\u11ab',
  '#',
  '＃',
  '﹟',
  '♯',
  '\r\n',
  '\n',
  ' ',
  '　',
  '\u0000',
  '・',
  '、',
  '１',
  '9',
  '円',
  '%',
  '％',
  '倍',
  'ポイント',
  'P',
  'PR',
  'ＰＲ',
  'no.1',
  '治',
  'る',
  '治る',
  '改善',
  'オリジナル写真',
  'ｵﾘｼﾞﾅﾙ',
  'a',
  'Ａ',
  '_',
  '.',
  '/',
  '&',
  '★',
  '¥',
  'かな',
  '漢字',
];

const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TRICKY) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 0x10ffff }).map((n) => String.fromCodePoint(n)),
  },
);

export const anyText = (maxLength = 30): fc.Arbitrary<string> =>
  fc.array(unit, { maxLength }).map((units) => units.join(''));

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Where characters begin, and the end of the text. */
export const boundaries = (text: string): Set<number> =>
  new Set([...[...segmenter.segment(text)].map(({ index }) => index), text.length]);
