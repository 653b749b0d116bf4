import type { Certainty } from '../rules';
import { CHECK_RULES, CHECKS, type CheckId, type Severity } from './checks';
import { SAME_PICTURE } from './photo/same-as-shop';
import { LEAST_MEAN, MOST_DARK, MOST_LIGHT } from './photo/seen/exposure';
import { BLURRED } from './photo/seen/sharpness';
import type { WordLists } from './words/lists';

/** Whether a post says that it is advertising: the user's own policy. */
export const DISCLOSURE_POLICIES = ['off', 'hint', 'required'] as const;
export type DisclosurePolicy = (typeof DISCLOSURE_POLICIES)[number];

/** The disclosure has its policy instead of a switch. */
export type SwitchedCheck = Exclude<CheckId, 'disclosure'>;
export const SWITCHED_CHECKS = CHECKS.filter((id): id is SwitchedCheck => id !== 'disclosure');

export interface ThresholdRule {
  shipped: number;
  least: number;
  most: number;
  certainty: Certainty;
  source: string;
}

const assumed = (shipped: number, least: number, most: number): ThresholdRule => ({
  shipped,
  least,
  most,
  certainty: 'assumed',
  source: '',
});

/** All of them whole numbers. */
export const THRESHOLDS = {
  /** UTF-16 units, as the counter of the page is assumed to count. */
  minLength: assumed(50, 0, 2000),
  maxLength: {
    ...assumed(500, 1, 2000),
    certainty: 'official',
    source: 'room.rakuten.co.jp/mix/collect「0 / 500」(2026-05-17)',
  },
  minHashtags: assumed(1, 0, 50),
  maxHashtags: assumed(10, 1, 50),
  /** Percent of the text that also stands in the shop's. */
  copyShare: assumed(35, 1, 100),
  /** Letters in one piece that also stand in the shop's text. */
  copyRun: assumed(40, 5, 500),
  /** Percent of likeness from which on two pictures are called the same. */
  samePicture: {
    ...assumed(Math.round(100 * SAME_PICTURE.threshold), 50, 100),
    source: SAME_PICTURE.source,
  },
  /** Pixels of the shorter side: ROOM shows pictures this large; smaller ones look soft there. */
  leastSide: assumed(640, 100, 4000),
  /** Of detail above the grain (`seen/sharpness.ts`). */
  leastSharpness: assumed(BLURRED, 5, 1000),
  /** 0 black to 255 white. */
  leastBrightness: assumed(LEAST_MEAN, 0, 255),
  /** Percent of all pixels that are black, or white: a white ground is common. */
  mostBlack: assumed(MOST_DARK, 1, 100),
  mostWhite: assumed(MOST_LIGHT, 1, 100),
} satisfies Record<string, ThresholdRule>;

export type ThresholdId = keyof typeof THRESHOLDS;
export const THRESHOLD_IDS = [
  'minLength',
  'maxLength',
  'minHashtags',
  'maxHashtags',
  'copyShare',
  'copyRun',
  'samePicture',
  'leastSide',
  'leastSharpness',
  'leastBrightness',
  'mostBlack',
  'mostWhite',
] as const satisfies readonly ThresholdId[];

export interface ChecklistSettings {
  checks: Readonly<Record<SwitchedCheck, boolean>>;
  disclosure: DisclosurePolicy;
  thresholds: Readonly<Record<ThresholdId, number>>;
  words: WordLists;
}

export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  of: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;
}

export const isOn = (settings: ChecklistSettings, check: CheckId): boolean =>
  check === 'disclosure' ? settings.disclosure !== 'off' : settings.checks[check];

export const severityOf = (settings: ChecklistSettings, check: CheckId): Severity =>
  check === 'disclosure' && settings.disclosure === 'required'
    ? 'must'
    : CHECK_RULES[check].severity;
