import type { Judgement, Span } from '../result';
import { type Draft, spansOf } from './draft';
import { spanOf } from './folded';

export const ORIGINAL_TAG = '#オリジナル写真';
const NAME = 'オリジナル写真';

/** The same words without being the tag: no sign, a blank between, another sign, a longer name. */
const NEARLY = /[#♯]? ?オリジナル ?写真/g;

export interface OriginalTagData {
  count: number;
  /** Written letter by letter as the guideline has it; the site may not know other widths. */
  exact: boolean;
  /** What looks like it and does not count. */
  nearly: readonly Span[];
}

/** room.rakuten.co.jp/info/help/guideline/03.html asks for the tag; once is enough. */
export function judgeOriginalTag({ typed, hashtags }: Draft): Judgement<OriginalTagData> {
  const tags = hashtags.filter(({ name }) => name === NAME);
  const [only] = tags;
  const exact = tags.every(({ span }) => typed.text.slice(span.start, span.end) === ORIGINAL_TAG);
  const nearly = [...typed.folded.matchAll(NEARLY)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .filter(({ from, to }) => !tags.some((tag) => tag.from <= from && to <= tag.to))
    .map(({ from, to }) => spanOf(typed, from, to));
  const data = { count: tags.length, exact, nearly };
  if (!only) {
    const suggestion = { kind: 'insert', text: ORIGINAL_TAG } as const;
    return { state: 'fail', spans: nearly, data, suggestion };
  }
  if (tags.length > 1) return { state: 'fail', spans: spansOf(tags.slice(1)), data };
  if (exact) return { state: 'ok', spans: [], data };
  const suggestion = { kind: 'replace', span: only.span, text: ORIGINAL_TAG } as const;
  return { state: 'ok', spans: [only.span], data, suggestion };
}
