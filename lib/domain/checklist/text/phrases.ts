import { type Judgement, NOT_JUDGED } from '../result';
import { type Draft, found, foundOutsideTags, spansOf } from './draft';
import { fold } from './folded';
import { type FoundWord, wordsIn } from './found-words';

export interface PhraseData {
  /** What was found, as it is in the list, each once. */
  found: readonly string[];
}

const wordsOf = (hits: readonly FoundWord[]): string[] => [
  ...new Set(hits.map(({ entry }) => entry.word)),
];

/** Something of a list has to be said, in the text itself. */
function judgePhrases(draft: Draft, list: 'ownExperience' | 'drawback'): Judgement<PhraseData> {
  const hits = foundOutsideTags(draft, list);
  const data = { found: wordsOf(hits) };
  return { state: hits.length > 0 ? 'ok' : 'fail', spans: spansOf(hits), data };
}

export const judgeOwnExperience = (draft: Draft): Judgement<PhraseData> =>
  judgePhrases(draft, 'ownExperience');

export const judgeDrawback = (draft: Draft): Judgement<PhraseData> =>
  judgePhrases(draft, 'drawback');

export interface ThemeData extends PhraseData {
  /** Words of the theme in the item's name. */
  inName: readonly string[];
}

/** Does the post fit the room? Without words for its theme there is nothing to fit. */
export function judgeTheme(draft: Draft): Judgement<ThemeData> {
  const { theme, allowed } = draft.settings.words;
  if (theme.length === 0) return NOT_JUDGED;
  const hits = found(draft, 'theme');
  const name = fold(draft.context.item?.name ?? '');
  const data = { found: wordsOf(hits), inName: wordsOf(wordsIn(name, theme, allowed)) };
  const fits = hits.length > 0 || data.inName.length > 0;
  return { state: fits ? 'ok' : 'fail', spans: spansOf(hits), data };
}
