import type { Judgement, Span } from '../result';
import type { Draft } from './draft';
import { type Folded, foldedOf, spanOf } from './folded';
import type { Hashtag } from './hashtags';
import { ORIGINAL_TAG } from './original-tag';

/**
 * `empty`: a sign without a name. `cut`: the name goes on after a sign that ends the tag.
 * `twice`: the tag is there already. `wrongSign`: the sharp of music.
 */
export type TagProblemKind = 'empty' | 'cut' | 'twice' | 'wrongSign';

export interface TagProblem {
  kind: TagProblemKind;
  span: Span;
}

export interface HashtagsData {
  count: number;
  min: number;
  max: number;
  problems: readonly TagProblem[];
}

export function judgeHashtags({ typed, hashtags, settings }: Draft): Judgement<HashtagsData> {
  const { minHashtags: min, maxHashtags: max } = settings.thresholds;
  const named = hashtags.filter(({ name }) => name !== '');
  const problems = [
    ...hashtags.flatMap((tag) => formProblem(typed, tag)),
    ...twice(named),
    ...wrongSigns(typed),
  ].sort((a, b) => a.span.start - b.span.start);
  const tooMany = named.slice(max).map(({ span }) => span);
  const data = { count: named.length, min, max, problems };
  const isFine = problems.length === 0 && named.length >= min && named.length <= max;
  const spans = [...problems.map(({ span }) => span), ...tooMany];
  return { state: isFine ? 'ok' : 'fail', spans, data };
}

/** Ends of clauses and brackets: whoever writes them after a tag means the tag to end there. */
const CLAUSE_END = /[\s#、。,!?…」』)）】\]》>;:]/u;
const NAME = /[\p{L}\p{M}\p{N}_]/u;

function formProblem(typed: Folded, { name, span, to }: Hashtag): TagProblem[] {
  if (name === '') return [{ kind: 'empty', span }];
  const sign = String.fromCodePoint(typed.folded.codePointAt(to) ?? 0x20);
  const next = String.fromCodePoint(typed.folded.codePointAt(to + sign.length) ?? 0x20);
  if (CLAUSE_END.test(sign) || !NAME.test(next)) return [];
  const end = spanOf(typed, to, to + sign.length + next.length).end;
  return [{ kind: 'cut', span: { start: span.start, end } }];
}

/** The tag for original photos has a check of its own. */
function twice(tags: readonly Hashtag[]): TagProblem[] {
  const seen = new Set<string>();
  return tags.flatMap(({ name, span }) => {
    const isNew = !seen.has(name) || ORIGINAL_NAME === name;
    seen.add(name);
    return isNew ? [] : [{ kind: 'twice' as const, span }];
  });
}

const ORIGINAL_NAME = foldedOf(ORIGINAL_TAG).slice(1);

const WRONG_SIGN = /♯[\p{L}\p{M}\p{N}_]+/gu;

const wrongSigns = (typed: Folded): TagProblem[] =>
  [...typed.folded.matchAll(WRONG_SIGN)].map((match) => ({
    kind: 'wrongSign' as const,
    span: spanOf(typed, match.index, match.index + match[0].length),
  }));
