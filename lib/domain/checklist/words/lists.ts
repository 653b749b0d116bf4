export const LAWS = ['yakki', 'keihyo'] as const;
/** 薬機法 (what a product does to the body) and 景品表示法 (better or cheaper than it is). */
export type Law = (typeof LAWS)[number];

export const ITEM_CATEGORIES = ['cosmetics', 'food', 'health'] as const;
export type ItemCategory = (typeof ITEM_CATEGORIES)[number];
export const WORD_CATEGORIES = ['general', ...ITEM_CATEGORIES] as const;
export type WordCategory = (typeof WORD_CATEGORIES)[number];

/** A word or a phrase; matched whatever its width and case. */
export interface Word {
  word: string;
}

export interface BannedWord extends Word {
  /** What may be said instead. */
  milder?: string;
}

export interface LawWord extends BannedWord {
  law: Law;
  /** For which items it is looked for; `general` for all of them. */
  category: WordCategory;
}

export interface WordLists {
  ownExperience: readonly Word[];
  drawback: readonly Word[];
  /** Wording of coupons and sales, apart from numbers. */
  sale: readonly Word[];
  /** What marks a post as advertising. */
  disclosure: readonly Word[];
  /** What this ROOM is about. */
  theme: readonly Word[];
  /** What ROOM's server refuses. */
  rejected: readonly BannedWord[];
  law: readonly LawWord[];
  /** Where a word of the other lists is part of something harmless: セールスポイント, うつわ. */
  allowed: readonly Word[];
}

export type WordListId = keyof WordLists;

export const WORD_LISTS = [
  'ownExperience',
  'drawback',
  'sale',
  'disclosure',
  'theme',
  'rejected',
  'law',
  'allowed',
] as const satisfies readonly WordListId[];
