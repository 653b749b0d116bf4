import type { JstMonth } from '@/lib/domain/month';
import {
  MAX_THRESHOLD_EDITS,
  type RulebookEdits,
  withThreshold,
} from '@/lib/domain/rank/rulebook-edits';
import { rulesInForce } from '@/lib/domain/rank/rules-in-force';

const inForce = (edits: RulebookEdits, requirement: string, month: JstMonth) =>
  rulesInForce(month, edits).find(({ id }) => id === requirement);

/**
 * Counts a requirement again from a month on, with the number it had before. One that was only
 * switched off this month is left as if nothing had happened, so that a 目安 stays one.
 */
export function countedAgain(
  edits: RulebookEdits,
  requirement: string,
  month: JstMonth,
): RulebookEdits {
  const mine = edits.thresholds.filter((edit) => edit.requirement === requirement);
  const before = mine.filter(({ from }) => from < month);
  const others = edits.thresholds.filter(
    (edit) => edit.requirement !== requirement || edit.from !== month,
  );
  const undone = { ...edits, thresholds: others };
  if (inForce(undone, requirement, month)?.active !== false) return undone;
  const number = latestNumber(before) ?? inForce(asAdded(edits), requirement, month)?.threshold;
  if (number === undefined) return undone;
  return withThreshold(edits, { requirement, from: month, threshold: number });
}

const asAdded = (edits: RulebookEdits): RulebookEdits => ({ ...edits, thresholds: [] });

function latestNumber(edits: RulebookEdits['thresholds']): number | undefined {
  return [...edits]
    .sort((a, b) => (a.from < b.from ? 1 : -1))
    .map(({ threshold }) => threshold)
    .find((threshold) => threshold !== 'off');
}

export const isFull = ({ thresholds }: RulebookEdits): boolean =>
  thresholds.length >= MAX_THRESHOLD_EDITS;
