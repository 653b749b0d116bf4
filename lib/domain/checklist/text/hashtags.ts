import type { Span } from '../result';
import { type Folded, fold, MOST_JUDGED, spanOf } from './folded';

export interface Hashtag {
  /** Without the sign, folded. */
  name: string;
  /** In the text, with the sign. */
  span: Span;
  /** The same in the folded text. */
  from: number;
  to: number;
}

/**
 * What ROOM takes into a tag is written nowhere. Assumed as elsewhere on the web: letters, digits
 * and the underscore; a tag ends at everything else, also at the sign of the next one.
 */
const TAG = /#([\p{L}\p{M}\p{N}_]*)/gu;

/** The half-width sign and its full-width forms; the emoji #️⃣ begins no tag. */
const SIGN = /^[#＃﹟]$/;

/** In an address or after a Latin letter ("C#") the sign belongs to what is before it. */
const BELONGS = /[a-z0-9/&]/;

/** The tags of a text in their order, also those without a name. */
export function hashtagsOf(typed: Folded): Hashtag[] {
  const found: Hashtag[] = [];
  for (const match of typed.folded.matchAll(TAG)) {
    const from = match.index;
    const to = from + match[0].length;
    const sign = spanOf(typed, from, from + 1);
    if (!SIGN.test(typed.text.slice(sign.start, sign.end))) continue;
    const follows = found.at(-1)?.to === from;
    if (!follows && BELONGS.test(typed.folded.charAt(from - 1))) continue;
    found.push({ name: match[1] ?? '', span: spanOf(typed, from, to), from, to });
  }
  return found;
}

/** The names of a text's tags as they were typed, each once, with the half-width sign. */
export function hashtagsIn(text: string): string[] {
  const tags = new Map<string, string>();
  for (const { name, span } of hashtagsOf(fold(text.slice(0, MOST_JUDGED)))) {
    if (name !== '' && !tags.has(name)) tags.set(name, `#${text.slice(span.start + 1, span.end)}`);
  }
  return [...tags.values()];
}

/** The tag that holds a span, by its number. */
export function tagAround(hashtags: readonly Hashtag[], { start, end }: Span): number | undefined {
  let [low, high] = [0, hashtags.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashtags[middle]?.span.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const span = hashtags[low - 1]?.span;
  return span && end <= span.end ? low - 1 : undefined;
}
