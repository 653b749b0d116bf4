import { fieldsOf, keepSound } from '../rank/checked';
import {
  type ChecklistSettings,
  DISCLOSURE_POLICIES,
  recordOf,
  SWITCHED_CHECKS,
  THRESHOLD_IDS,
} from './settings';
import { formProblem, isCrossed, keyOf, MAX_WORDS, thresholdProblem } from './settings-edit';
import { SHIPPED_SETTINGS } from './settings-shipped';
import {
  type BannedWord,
  LAWS,
  type LawWord,
  WORD_CATEGORIES,
  type Word,
  type WordLists,
} from './words/lists';

export interface ParsedSettings {
  settings: ChecklistSettings;
  /** Rows and values that were not sound; what is missing altogether is as shipped. */
  dropped: number;
}

/** Settings from stored or imported data. What is unsound is dropped and counted, never guessed. */
export function parseSettings(data: unknown): ParsedSettings {
  let dropped = 0;
  const drop = () => {
    dropped++;
  };
  const { checks, disclosure, thresholds, words } = fieldsOf(data);
  const settings = {
    checks: checksOf(fieldsOf(checks), drop),
    disclosure: oneOf(DISCLOSURE_POLICIES, disclosure, SHIPPED_SETTINGS.disclosure, drop),
    thresholds: thresholdsOf(fieldsOf(thresholds), drop),
    words: wordsOf(fieldsOf(words), drop),
  };
  return { settings, dropped };
}

type Fields = Record<string, unknown>;

const checksOf = (stored: Fields, drop: () => void): ChecklistSettings['checks'] =>
  recordOf(SWITCHED_CHECKS, (id) =>
    oneOf([true, false], stored[id], SHIPPED_SETTINGS.checks[id], drop),
  );

function oneOf<Value>(
  values: readonly Value[],
  stored: unknown,
  shipped: Value,
  drop: () => void,
): Value {
  const found = values.find((value) => value === stored);
  if (found === undefined && stored !== undefined) drop();
  return found ?? shipped;
}

function thresholdsOf(stored: Fields, drop: () => void): ChecklistSettings['thresholds'] {
  const shipped = SHIPPED_SETTINGS.thresholds;
  const read = recordOf(THRESHOLD_IDS, (id) => {
    const value = stored[id];
    if (value === undefined) return shipped[id];
    // Whether two of them cross shows when all are read.
    const problem = thresholdProblem(shipped, id, value);
    if (typeof value === 'number' && (!problem || problem === 'crossed')) return value;
    drop();
    return shipped[id];
  });
  if (!isCrossed(read)) return read;
  drop();
  return shipped;
}

function wordsOf(stored: Fields, drop: () => void): WordLists {
  const read = <W extends Word>(
    rows: unknown,
    shipped: readonly W[],
    sound: (row: unknown) => W | undefined,
  ): readonly W[] => {
    if (rows === undefined) return shipped;
    if (!Array.isArray(rows)) drop();
    const present = new Set<string>();
    const fresh = (row: unknown): W | undefined => {
      const entry = sound(row);
      if (!entry || present.has(keyOf(entry))) return undefined;
      present.add(keyOf(entry));
      return entry;
    };
    const { kept, dropped } = keepSound(rows, fresh, MAX_WORDS);
    for (let row = 0; row < dropped; row++) drop();
    return kept;
  };
  const shipped = SHIPPED_SETTINGS.words;
  return {
    ownExperience: read(stored.ownExperience, shipped.ownExperience, wordOf),
    drawback: read(stored.drawback, shipped.drawback, wordOf),
    sale: read(stored.sale, shipped.sale, wordOf),
    disclosure: read(stored.disclosure, shipped.disclosure, wordOf),
    theme: read(stored.theme, shipped.theme, wordOf),
    rejected: read(stored.rejected, shipped.rejected, bannedWordOf),
    law: read(stored.law, shipped.law, lawWordOf),
    allowed: read(stored.allowed, shipped.allowed, wordOf),
  };
}

function wordOf(row: unknown): Word | undefined {
  const { word } = fieldsOf(row);
  if (typeof word !== 'string') return undefined;
  const trimmed = { word: word.trim() };
  return formProblem(trimmed) ? undefined : trimmed;
}

function bannedWordOf(row: unknown): BannedWord | undefined {
  const { milder } = fieldsOf(row);
  const word = wordOf(row);
  if (!word || milder === undefined) return word;
  if (typeof milder !== 'string' || formProblem({ ...word, milder })) return undefined;
  return { ...word, milder };
}

function lawWordOf(row: unknown): LawWord | undefined {
  const fields = fieldsOf(row);
  const word = bannedWordOf(row);
  const law = LAWS.find((known) => known === fields.law);
  const category = WORD_CATEGORIES.find((known) => known === fields.category);
  return word && law && category ? { ...word, law, category } : undefined;
}

/**
 * What differs from the shipped settings, to be stored: so that whoever changed one list still
 * gets a later version's other lists.
 */
export function changesOf(settings: ChecklistSettings): unknown {
  // Rows that were read name their fields in another order than the shipped ones.
  const told = (value: unknown) => JSON.stringify(value, ['word', 'milder', 'law', 'category']);
  const same = (a: unknown, b: unknown) => told(a) === told(b);
  const changed = (mine: object, shipped: object) =>
    Object.fromEntries(
      Object.entries(mine).filter(([key, value]) => !same(value, fieldsOf(shipped)[key])),
    );
  return {
    ...changed({ disclosure: settings.disclosure }, SHIPPED_SETTINGS),
    checks: changed(settings.checks, SHIPPED_SETTINGS.checks),
    thresholds: changed(settings.thresholds, SHIPPED_SETTINGS.thresholds),
    words: changed(settings.words, SHIPPED_SETTINGS.words),
  };
}
