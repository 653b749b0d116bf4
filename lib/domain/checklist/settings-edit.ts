import {
  type ChecklistSettings,
  type DisclosurePolicy,
  type SwitchedCheck,
  THRESHOLDS,
  type ThresholdId,
} from './settings';
import { SHIPPED_SETTINGS } from './settings-shipped';
import { foldedOf } from './text/folded';
import type { LawWord, Word, WordListId, WordLists } from './words/lists';

export const MAX_WORD = 60;
export const MAX_MILDER = 100;
/** Of one list. */
export const MAX_WORDS = 500;

export type ThresholdProblem = 'notWhole' | 'tooSmall' | 'tooLarge' | 'crossed';

/** What is wrong with a threshold as typed. */
export function thresholdProblem(
  thresholds: ChecklistSettings['thresholds'],
  id: ThresholdId,
  value: unknown,
): ThresholdProblem | undefined {
  const { least, most } = THRESHOLDS[id];
  if (typeof value !== 'number' || !Number.isInteger(value)) return 'notWhole';
  if (value < least) return 'tooSmall';
  if (value > most) return 'tooLarge';
  return isCrossed({ ...thresholds, [id]: value }) ? 'crossed' : undefined;
}

/** A minimum above its maximum: no text could pass. */
export const isCrossed = (thresholds: ChecklistSettings['thresholds']): boolean =>
  thresholds.minLength > thresholds.maxLength || thresholds.minHashtags > thresholds.maxHashtags;

/** What may not stand in a word: line breaks and other controls, halves of characters. */
const UNFIT = /[\p{Cc}\p{Cs}]/u;

export type WordProblem = 'blank' | 'tooLong' | 'unfit' | 'taken' | 'tooMany';

/** What is wrong with a word as typed, before it is added to a list. */
export function wordProblem<List extends WordListId>(
  words: WordLists,
  list: List,
  entry: WordLists[List][number],
): WordProblem | undefined {
  const unsound = formProblem(entry);
  if (unsound) return unsound;
  const present: readonly Word[] = words[list];
  if (present.some((other) => keyOf(other) === keyOf(entry))) return 'taken';
  return present.length >= MAX_WORDS ? 'tooMany' : undefined;
}

export function formProblem(entry: Word & { milder?: string }): WordProblem | undefined {
  const { word, milder = '' } = entry;
  if (word.length > MAX_WORD || milder.length > MAX_MILDER) return 'tooLong';
  if (foldedOf(word).trim() === '') return 'blank';
  return UNFIT.test(word) || UNFIT.test(milder) ? 'unfit' : undefined;
}

/** One word counts once in a list; of the laws once for a category. */
export function keyOf(entry: Word & Partial<LawWord>): string {
  return [entry.law, entry.category, foldedOf(entry.word)].join('\n');
}

export const withSwitch = (
  settings: ChecklistSettings,
  check: SwitchedCheck,
  on: boolean,
): ChecklistSettings => ({ ...settings, checks: { ...settings.checks, [check]: on } });

export const withDisclosure = (
  settings: ChecklistSettings,
  disclosure: DisclosurePolicy,
): ChecklistSettings => ({ ...settings, disclosure });

export const withThreshold = (
  settings: ChecklistSettings,
  id: ThresholdId,
  value: number,
): ChecklistSettings => ({ ...settings, thresholds: { ...settings.thresholds, [id]: value } });

/** The word at the end of its list, without blanks around it; the same word is replaced. */
export function withWord<List extends WordListId>(
  settings: ChecklistSettings,
  list: List,
  entry: WordLists[List][number],
): ChecklistSettings {
  const trimmed = { ...entry, word: entry.word.trim() };
  return withList(settings, list, [...othersThan(settings, list, trimmed), trimmed]);
}

export const withoutWord = <List extends WordListId>(
  settings: ChecklistSettings,
  list: List,
  entry: WordLists[List][number],
): ChecklistSettings => withList(settings, list, othersThan(settings, list, entry));

const withList = (
  settings: ChecklistSettings,
  list: WordListId,
  entries: readonly Word[],
): ChecklistSettings => ({ ...settings, words: { ...settings.words, [list]: entries } });

const othersThan = (settings: ChecklistSettings, list: WordListId, entry: Word): Word[] =>
  settings.words[list].filter((other: Word) => keyOf(other) !== keyOf(entry));

/** Back to what is shipped: one list of words, one part, or everything. */
export function restored(
  settings: ChecklistSettings,
  part?: keyof ChecklistSettings | { list: WordListId },
): ChecklistSettings {
  if (part === undefined) return SHIPPED_SETTINGS;
  if (typeof part === 'string') return { ...settings, [part]: SHIPPED_SETTINGS[part] };
  return withList(settings, part.list, SHIPPED_SETTINGS.words[part.list]);
}
