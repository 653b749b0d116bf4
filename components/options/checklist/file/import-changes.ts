import {
  type ChecklistSettings,
  SWITCHED_CHECKS,
  THRESHOLD_IDS,
} from '@/lib/domain/checklist/settings';
import type { Template } from '@/lib/domain/checklist/templates';
import { WORD_LISTS, type WordListId } from '@/lib/domain/checklist/words/lists';
import { entriesOf, type ListChanges, listChanges } from '../words/word-entries';

export interface ImportChanges {
  /** The disclosure's policy is one of them. */
  checks: number;
  thresholds: number;
  /** Added, gone or with another content; and one when they only stand in another order. */
  templates: number;
  lists: readonly (ListChanges & { list: WordListId })[];
  none: boolean;
}

/** What would be another one, in counts. */
export function importChanges(
  now: ChecklistSettings,
  file: ChecklistSettings,
  templates = 0,
): ImportChanges {
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
  const none = checks + thresholds + templates + lists.length === 0;
  return { checks, thresholds, templates, lists, none };
}

/** How many templates a file would change; one without any changes none. */
export function templateChanges(
  now: readonly Template[],
  file: readonly Template[] | undefined,
): number {
  if (!file) return 0;
  const told = ({ id, name, text }: Template) => JSON.stringify([id, name, text]);
  const [mine, theirs] = [now.map(told), file.map(told)];
  const other = [
    ...now.filter((one) => !theirs.includes(told(one))),
    ...file.filter((one) => !mine.includes(told(one))),
  ];
  const changed = new Set(other.map(({ id }) => id)).size;
  return changed === 0 && mine.join() !== theirs.join() ? 1 : changed;
}
