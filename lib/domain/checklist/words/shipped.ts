import type { Certainty } from '../../rules';
import type { LawWord, WordLists } from './lists';
import { LAW_WORDS } from './shipped-law';
import { ALLOWED, DISCLOSURE, DRAWBACK, OWN_EXPERIENCE, SALE } from './shipped-phrases';
import { REJECTED_WORDS, type WordSource } from './shipped-rejected';

export const SHIPPED_WORDS: WordLists = {
  ownExperience: OWN_EXPERIENCE,
  drawback: DRAWBACK,
  sale: SALE,
  disclosure: DISCLOSURE,
  // What a ROOM is about only its owner knows.
  theme: [],
  rejected: REJECTED_WORDS.flatMap(({ words }) => words),
  law: LAW_WORDS.flatMap(({ words }) => words),
  allowed: ALLOWED,
};

export interface Origin {
  certainty: Certainty;
  source: string;
}

/** Where a shipped word is known from; nothing for a word of the user's own. */
export const rejectedOrigin = (word: string): Origin | undefined =>
  originIn(REJECTED_WORDS, (known) => known.word === word);

export const lawOrigin = (word: LawWord): Origin | undefined =>
  originIn(
    LAW_WORDS,
    (known) =>
      known.word === word.word && known.law === word.law && known.category === word.category,
  );

function originIn<W>(
  sources: readonly WordSource<W>[],
  isIt: (word: W) => boolean,
): Origin | undefined {
  const found = sources.find(({ words }) => words.some(isIt));
  return found && { certainty: found.certainty, source: found.source };
}
