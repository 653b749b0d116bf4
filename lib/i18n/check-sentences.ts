import {
  type CheckId,
  PHOTO_CHECKS,
  TEXT_CHECKS,
  type TextCheckId,
} from '../domain/checklist/checks';
import type { CheckResult } from '../domain/checklist/result';
import type { TextData, TextResult } from '../domain/checklist/text/judge';
import type { Word, WordLists } from '../domain/checklist/words/lists';
import { dayContaining } from '../domain/days';
import { count, fullDayName } from './format';
import { message } from './message';

/** Whether it is of the text, hence what its data is. */
export const isTextResult = (result: CheckResult): result is TextResult =>
  TEXT_CHECKS.some((check) => check === result.check);

/** What a check saw, in a sentence; `words` are the user's own lists, for examples. */
export function hintOf(result: CheckResult, words: WordLists): string {
  if (result.state === 'unknown') return lackingSentence(result.reason);
  if (!isTextResult(result)) return photoHint(result.check);
  return isTold(result) ? textHint(result.check, result.data, words) : '';
}

/** Why there is such a check. */
export const reasonOf = (check: CheckId): string => message(`check.reason.${check}`);

type Told = Extract<TextResult, { state: 'ok' | 'fail' }>;
const isTold = (result: TextResult): result is Told =>
  result.state === 'ok' || result.state === 'fail';

const photoHint = (check: CheckId): string => {
  const known = PHOTO_CHECKS.find((id) => id === check);
  return known ? message(`check.hint.${known}`) : '';
};

type Hints = { [Check in TextCheckId]: (data: TextData[Check], words: WordLists) => string };

const textHint = <Check extends TextCheckId>(
  check: Check,
  data: TextData[Check],
  words: WordLists,
): string => HINTS[check](data, words);

const HINTS: Hints = {
  length: lengthHint,
  originalTag: originalTagHint,
  hashtags: hashtagsHint,
  ownExperience: (_, { ownExperience }) => phraseHint('ownExperience', ownExperience),
  drawback: (_, { drawback }) => phraseHint('drawback', drawback),
  shopCopy: shopCopyHint,
  volatile: ({ findings }) => message('check.hint.volatile.found', [count(findings.length)]),
  rejected: ({ findings }) => message('check.hint.rejected.found', [count(findings.length)]),
  law: ({ findings }) => message('check.hint.law.found', [count(findings.length)]),
  disclosure: ({ found }) =>
    message(found.length > 0 ? 'check.hint.disclosure.buried' : 'check.hint.disclosure.none'),
  theme: (_, { theme }) => message('check.hint.theme.none', [examples(theme)]),
  seasonal: ({ events }) => message('check.hint.seasonal.none', [events[0]?.name ?? '']),
  duplicatePost: ({ latest }) =>
    latest
      ? message('check.hint.duplicatePost.found', [fullDayName(dayContaining(latest.at))])
      : '',
};

function lengthHint({ length, min, max }: TextData['length']): string {
  if (length > max) {
    return message('check.hint.length.long', [count(length), count(max), count(length - max)]);
  }
  return length === 0
    ? message('check.hint.length.empty', [count(min), count(max)])
    : message('check.hint.length.short', [count(length), count(min)]);
}

function originalTagHint({ count: times, nearly }: TextData['originalTag']): string {
  if (times > 1) return message('check.hint.originalTag.twice', [count(times)]);
  if (times === 1) return message('check.hint.originalTag.form');
  return message(
    nearly.length > 0 ? 'check.hint.originalTag.nearly' : 'check.hint.originalTag.none',
  );
}

function hashtagsHint({ count: tags, min, max, problems }: TextData['hashtags']): string {
  if (tags > max) return message('check.hint.hashtags.many', [count(tags), count(max)]);
  if (tags < min) return message('check.hint.hashtags.few', [count(tags), count(min)]);
  return message('check.hint.hashtags.form', [count(problems.length)]);
}

function phraseHint(check: 'ownExperience' | 'drawback', list: readonly Word[]): string {
  return list.length === 0
    ? message(`check.hint.${check}.none`)
    : message(`check.hint.${check}.like`, [examples(list)]);
}

function shopCopyHint({ share, maxShare, longest, maxRun }: TextData['shopCopy']): string {
  return share > maxShare
    ? message('check.hint.shopCopy.share', [count(share), count(maxShare)])
    : message('check.hint.shopCopy.run', [count(longest?.letters ?? 0), count(maxRun)]);
}

/** The first words of a list, in Japanese as they are. */
const examples = (list: readonly Word[]): string =>
  list
    .slice(0, 3)
    .map(({ word }) => word.replace(/、$/, ''))
    .join('・');

const LACKING = [
  'empty',
  'counting',
  'noItemText',
  'noDescription',
  'noCategory',
  'noCalendar',
  'noHistory',
  'notSeen',
  'noPermission',
  'noImages',
  'unreachable',
  'flat',
] as const;

/** What is missing where nothing can be told, and where to get it. */
export function lackingSentence(reason: string): string {
  const known = LACKING.find((one) => one === reason) ?? 'other';
  return message(`composer.lacking.${known}`);
}
