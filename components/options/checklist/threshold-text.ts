import {
  type ChecklistSettings,
  THRESHOLDS,
  type ThresholdId,
} from '@/lib/domain/checklist/settings';
import type { ThresholdProblem } from '@/lib/domain/checklist/settings-edit';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';

const UNITS = {
  minLength: 'letters',
  maxLength: 'letters',
  minHashtags: 'tags',
  maxHashtags: 'tags',
  copyShare: 'percent',
  copyRun: 'letters',
  samePicture: 'percent',
  leastSide: 'pixels',
  leastSharpness: 'points',
  leastBrightness: 'points',
  mostBlack: 'percent',
  mostWhite: 'percent',
} as const satisfies Record<ThresholdId, string>;

export const thresholdName = (id: ThresholdId): string =>
  message(`options.checklist.thresholds.name.${id}`);

export const thresholdUnit = (id: ThresholdId): string =>
  message(`options.checklist.thresholds.unit.${UNITS[id]}`);

/** A number with its unit. */
export const thresholdAmount = (id: ThresholdId, value: number): string =>
  message(`options.checklist.thresholds.amount.${UNITS[id]}`, [count(value)]);

/** The other end of a range that may not cross. */
const OTHER_END: Partial<Record<ThresholdId, ThresholdId>> = {
  minLength: 'maxLength',
  maxLength: 'minLength',
  minHashtags: 'maxHashtags',
  maxHashtags: 'minHashtags',
};

/** What is wrong with a number, and which one holds until it is right. */
export function thresholdProblemText(
  problem: ThresholdProblem,
  id: ThresholdId,
  thresholds: ChecklistSettings['thresholds'],
): string {
  const kept = count(thresholds[id]);
  const other = OTHER_END[id];
  if (problem === 'crossed' && other) {
    const parts = [count(thresholds[other]), kept];
    return id.startsWith('min')
      ? message('options.checklist.thresholds.aboveMost', parts)
      : message('options.checklist.thresholds.belowLeast', parts);
  }
  const { least, most } = THRESHOLDS[id];
  return message('options.checklist.thresholds.wrong', [count(least), count(most), kept]);
}
