import { isMonth } from '../month';
import { fieldsOf, isText, keepSound } from './checked';
import { hasPeriod, isMetric } from './metrics';
import { isRank } from './ranks';
import { SHIPPED_RULES } from './rulebook';
import {
  MAX_NOTE,
  MAX_OWN,
  MAX_THRESHOLD_EDITS,
  NO_EDITS,
  type OwnRequirement,
  ownProblem,
  type RulebookEdits,
  type ThresholdEdit,
  thresholdProblem,
  withOwn,
  withThreshold,
} from './rulebook-edits';

const MAX_ID = 64;

/** The user's rulebook from stored or restored data. Unsound rows are dropped, never guessed. */
export function parseRulebook(data: unknown): { edits: RulebookEdits; dropped: number } {
  const stored: { own?: unknown; thresholds?: unknown } = fieldsOf(data);
  const own = keepSound(stored.own, ownRequirement, MAX_OWN);
  const edits = own.kept.reduce(withOwn, NO_EDITS);
  const metrics = new Map([...SHIPPED_RULES, ...edits.own].map(({ id, metric }) => [id, metric]));
  const sound = (row: unknown): ThresholdEdit | undefined => {
    const { requirement, from, threshold } = fieldsOf(row);
    const metric = typeof requirement === 'string' ? metrics.get(requirement) : undefined;
    if (metric === undefined || typeof requirement !== 'string' || !isMonth(from)) return undefined;
    if (threshold === 'off') return { requirement, from, threshold };
    const fits = typeof threshold === 'number' && !thresholdProblem(metric, threshold);
    return fits ? { requirement, from, threshold } : undefined;
  };
  const thresholds = keepSound(stored.thresholds, sound, MAX_THRESHOLD_EDITS);
  return {
    edits: thresholds.kept.reduce(withThreshold, edits),
    dropped: own.dropped + thresholds.dropped,
  };
}

function ownRequirement(row: unknown): OwnRequirement | undefined {
  const { id, rank, metric, period, threshold, note } = fieldsOf(row);
  if (!isText(id, MAX_ID) || !isRank(rank) || !isMetric(metric)) return undefined;
  if (!hasPeriod(metric, period) || typeof threshold !== 'number') return undefined;
  if (typeof note !== 'string' || note.length > MAX_NOTE) return undefined;
  const own = { id, rank, metric, period, threshold, note };
  return ownProblem(NO_EDITS, own) === undefined ? own : undefined;
}
