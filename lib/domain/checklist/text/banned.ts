import type { Judgement, Span } from '../result';
import { type BannedWord, type ItemCategory, type LawWord, WORD_CATEGORIES } from '../words/lists';
import { categoriesOf, isLicensed } from './category';
import { type Draft, found, NOTHING_WRITTEN, outermost, spansOf } from './draft';
import { type FoundWord, wordsIn } from './found-words';

/** A word that should not stand there, and what may. */
export interface BannedFinding<Entry extends BannedWord = BannedWord> {
  word: Entry;
  span: Span;
  milder: string | undefined;
}

const findingOf = <Entry extends BannedWord>({
  entry,
  span,
}: FoundWord<Entry>): BannedFinding<Entry> => ({
  word: entry,
  span,
  milder: entry.milder?.trim() ? entry.milder : undefined,
});

export interface RejectedData {
  findings: readonly BannedFinding[];
}

/** Words for which ROOM's server refuses the whole post, wherever they stand, tags included. */
export function judgeRejected(draft: Draft): Judgement<RejectedData, 'empty'> {
  if (draft.isBlank) return NOTHING_WRITTEN;
  const findings = found(draft, 'rejected').map(findingOf);
  const state = findings.length > 0 ? 'fail' : 'ok';
  return { state, spans: spansOf(findings), data: { findings } };
}

export interface LawData {
  findings: readonly BannedFinding<LawWord>[];
  /** What would be forbidden if the item were of that category; only where its category is not known. */
  possible: readonly BannedFinding<LawWord>[];
  /** Nothing: the category is not known. */
  categories: readonly ItemCategory[] | undefined;
  /** 医薬部外品 and the like may say what they are approved for. */
  isLicensed: boolean;
}

/**
 * Expressions that 薬機法 or 景品表示法 forbid for such an item. Without its category only the
 * general ones count; where none of any category stands there, the category does not matter.
 */
export function judgeLaw(draft: Draft): Judgement<LawData, 'empty' | 'noCategory'> {
  if (draft.isBlank) return NOTHING_WRITTEN;
  const { item } = draft.context;
  const categories = categoriesOf(item);
  const hits = lawWordsIn(draft).map(findingOf);
  const applies = ({ word: { category } }: BannedFinding<LawWord>) =>
    category === 'general' || categories?.includes(category) === true;
  // A word may be listed for more than one category.
  const findings = outermost(hits.filter(applies));
  const possible = categories ? [] : outermost(hits.filter((hit) => !applies(hit)));
  const data = { findings, possible, categories, isLicensed: isLicensed(item) };
  if (findings.length > 0) return { state: 'fail', spans: spansOf(findings), data };
  return possible.length > 0
    ? { state: 'unknown', reason: 'noCategory', spans: spansOf(possible), data }
    : { state: 'ok', spans: [], data };
}

const byCategory = new WeakMap<readonly LawWord[], readonly (readonly LawWord[])[]>();

/** Each category for itself: a longer word for cosmetics does not hide one that is for all items. */
function lawWordsIn({ typed, settings }: Draft): FoundWord<LawWord>[] {
  const { law, allowed } = settings.words;
  const known = byCategory.get(law);
  const lists = known ?? WORD_CATEGORIES.map((of) => law.filter(({ category }) => category === of));
  if (!known) byCategory.set(law, lists);
  return lists.flatMap((words) => wordsIn(typed, words, allowed));
}
