import type { ChecklistSettings } from '@/lib/domain/checklist/settings';
import { keyOf, withoutWord, withWord } from '@/lib/domain/checklist/settings-edit';
import { foldedOf } from '@/lib/domain/checklist/text/folded';
import type { WordListId, WordLists } from '@/lib/domain/checklist/words/lists';
import { SHIPPED_WORDS } from '@/lib/domain/checklist/words/shipped';
import type { Entry, ShownEntry } from './view';
import { entryWords } from './word-text';

export const entriesOf = (words: WordLists, list: WordListId): readonly Entry[] => words[list];

/** In the order in which they are shown: the user's own first, the latest on top. */
export function shownEntries(entries: readonly Entry[], list: WordListId): ShownEntry[] {
  const shipped = new Set(entriesOf(SHIPPED_WORDS, list).map(keyOf));
  const shown = entries.map((entry) => {
    const id = keyOf(entry);
    return { id, entry, own: !shipped.has(id), haystack: foldedOf(entryWords(entry).join('\n')) };
  });
  return [...shown.filter(({ own }) => own).reverse(), ...shown.filter(({ own }) => !own)];
}

export function matching(shown: readonly ShownEntry[], typed: string): readonly ShownEntry[] {
  const wanted = foldedOf(typed).trim();
  return wanted === '' ? shown : shown.filter(({ haystack }) => haystack.includes(wanted));
}

/** The same word in the same place with the same wording. */
const sameEntry = (a: Entry, b: Entry | undefined): boolean =>
  b !== undefined &&
  a.word === b.word &&
  a.milder === b.milder &&
  a.law === b.law &&
  a.category === b.category;

/** A row as changed, in the place of what it was; gone in the meantime it is added anew. */
export function withChanged(
  settings: ChecklistSettings,
  list: WordListId,
  before: Entry,
  after: Entry,
): ChecklistSettings {
  const entries = entriesOf(settings.words, list);
  const at = entries.findIndex((entry) => keyOf(entry) === keyOf(before));
  if (at < 0) return withWord(settings, list, after);
  const others = withoutWord(withoutWord(settings, list, before), list, after);
  const changed = [...entriesOf(others.words, list)];
  changed.splice(at, 0, after);
  return { ...settings, words: { ...settings.words, [list]: changed } };
}

export interface ListChanges {
  added: number;
  removed: number;
  /** The same word with another wording. */
  changed: number;
  /** Nothing but the order is another one. */
  reordered: boolean;
}

/** What one list has that the other has not, in counts. */
export function listChanges(before: readonly Entry[], after: readonly Entry[]): ListChanges {
  const had = new Map(before.map((entry) => [keyOf(entry), entry]));
  const kept = after.filter((entry) => had.has(keyOf(entry)));
  const added = after.length - kept.length;
  const removed = before.length - kept.length;
  const changed = kept.filter((entry) => !sameEntry(entry, had.get(keyOf(entry)))).length;
  const inPlace = after.every((entry, index) => sameEntry(entry, before[index]));
  return { added, removed, changed, reordered: added + removed + changed === 0 && !inPlace };
}
