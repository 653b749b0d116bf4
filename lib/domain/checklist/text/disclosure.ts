import type { Judgement, Span } from '../result';
import { type Draft, found, spansOf } from './draft';
import { tagAround } from './hashtags';

export interface DisclosureData {
  found: readonly { word: string; span: Span; isBuried: boolean }[];
}

const MARK = 'PR';

/**
 * A mark of advertising, in the text or as the first of the tags. Between other tags it is buried,
 * which the 消費者庁 names as unclear (ステルスマーケティング告示の運用基準, 2023-03-28). Whether
 * an ordinary post needs one is the user's policy: the sources disagree.
 */
export function judgeDisclosure(draft: Draft): Judgement<DisclosureData> {
  const hits = found(draft, 'disclosure');
  const marks = hits.map(({ entry, span }) => ({
    word: entry.word,
    span,
    isBuried: (tagAround(draft.hashtags, span) ?? 0) > 0,
  }));
  const isSaid = marks.some(({ isBuried }) => !isBuried);
  const spans = spansOf(isSaid ? [] : marks);
  const data = { found: marks };
  if (isSaid) return { state: 'ok', spans, data };
  return { state: 'fail', spans, data, suggestion: { kind: 'insert', text: MARK } };
}
