import type { Instant } from '../../time-units';
import type { Judgement, Span } from '../result';
import type { ChecklistSettings } from '../settings';
import type { WordListId, WordLists } from '../words/lists';
import { type Folded, fold, MOST_JUDGED } from './folded';
import { type FoundWord, wordsIn } from './found-words';
import { type Hashtag, hashtagsOf, tagAround } from './hashtags';

/** What the shop says of the item; what is not known is left out. */
export interface ItemText {
  name?: string | undefined;
  description?: string | undefined;
  /** Names of its genres, as the shop's page or a report gives them. */
  genre?: string | undefined;
}

/** An event that runs or is near. */
export interface EventTag {
  /** With or without the sign. */
  tag: string;
  name: string;
}

export interface EarlierPost {
  at: Instant;
  url?: string | undefined;
}

/** What the text is judged by; a list that is missing is not known, an empty one is known to be empty. */
export interface TextContext {
  item?: ItemText | undefined;
  events?: readonly EventTag[] | undefined;
  /** Earlier posts of the same item, found by either of its names. */
  earlier?: readonly EarlierPost[] | undefined;
}

/** A text made ready once for all checks. */
export interface Draft {
  typed: Folded;
  hashtags: readonly Hashtag[];
  context: TextContext;
  settings: ChecklistSettings;
  /** All of the text, also what is not looked at. */
  text: string;
  isBlank: boolean;
}

export function draftOf(text: string, context: TextContext, settings: ChecklistSettings): Draft {
  const typed = fold(text.slice(0, MOST_JUDGED));
  const isBlank = text.trim() === '';
  return { typed, hashtags: hashtagsOf(typed), context, settings, text, isBlank };
}

/** Nothing is written yet, so nothing can be wrong with it; that is not the same as fine. */
export const NOTHING_WRITTEN = {
  state: 'unknown',
  reason: 'empty',
  spans: [],
  data: null,
} as const satisfies Judgement<unknown, 'empty'>;

/** What of the user's list stands in the text. */
export function found<List extends WordListId>(
  { typed, settings }: Draft,
  list: List,
): FoundWord<WordLists[List][number]>[] {
  const { words } = settings;
  const entries: readonly WordLists[List][number][] = words[list];
  return wordsIn(typed, entries, words.allowed);
}

/** The same without what stands in hashtags: a tag tells nothing of its own. */
export const foundOutsideTags = <List extends WordListId>(draft: Draft, list: List) =>
  found(draft, list).filter(({ span }) => tagAround(draft.hashtags, span) === undefined);

interface Place {
  span: Span;
}

export const spansOf = (rows: readonly Place[]): Span[] => rows.map(({ span }) => span);

/** In the order of the text, without what lies inside another one; of the same place the first. */
export function outermost<Row extends Place>(rows: readonly Row[]): Row[] {
  const ordered = rows.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return ordered.filter(({ span }) => {
    const isOuter = span.end > end;
    end = Math.max(end, span.end);
    return isOuter;
  });
}
