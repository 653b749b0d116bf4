import type { Kept } from '@/components/ui/use-kept';
import type { LawWord, WordListId, WordLists } from '@/lib/domain/checklist/words/lists';

/** A row of any list: only some have a milder wording, only those of the laws a law. */
export type Entry = Pick<LawWord, 'word'> & Partial<LawWord>;

export interface ShownEntry {
  id: string;
  entry: Entry;
  /** Not on the shipped list. */
  own: boolean;
  /** What a search looks through. */
  haystack: string;
}

export interface ListProps {
  list: WordListId;
  words: WordLists;
  edited: boolean;
  keep: Kept['keep'];
  /** Takes the keyboard on when what it stood on goes. */
  leave: () => void;
}
