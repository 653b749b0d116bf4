import {
  type ChecklistSettings,
  SWITCHED_CHECKS,
  THRESHOLD_IDS,
} from '@/lib/domain/checklist/settings';
import { WORD_LISTS, type WordListId } from '@/lib/domain/checklist/words/lists';
import { entriesOf, type ListChanges, listChanges } from '../words/word-entries';

export interface ImportChanges {
  /** The disclosure's policy is one of them. */
  checks: number;
  thresholds: number;
  lists: readonly (ListChanges & { list: WordListId })[];
  none: boolean;
}

/** What would be another one, in counts. */
export function importChanges(now: ChecklistSettings, file: ChecklistSettings): ImportChanges {
  const switched = SWITCHED_CHECKS.filter((id) => now.checks[id] !== file.checks[id]).length;
  const checks = switched + (now.disclosure === file.disclosure ? 0 : 1);
  const thresholds = THRESHOLD_IDS.filter(
    (id) => now.thresholds[id] !== file.thresholds[id],
  ).length;
  const lists = WORD_LISTS.map((list) => ({
    list,
    ...listChanges(entriesOf(now.words, list), entriesOf(file.words, list)),
  })).filter(
    ({ added, removed, changed, reordered }) => added + removed + changed > 0 || reordered,
  );
  return { checks, thresholds, lists, none: checks + thresholds + lists.length === 0 };
}
