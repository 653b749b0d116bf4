import { isDay } from '../days';
import { isMonth } from '../month';
import { fieldsOf, isCounted, isText, type Kept, keepSound } from './checked';
import { type Goal, type GoalRevision, type RankGoal, revised } from './goals';
import { hasPeriod } from './metrics';
import { isRank } from './ranks';
import { thresholdProblem } from './rulebook-edits';

const MAX_GOALS = 50;
const MAX_REVISIONS = 500;
const MAX_ID = 64;

/** Goals from stored or restored data. Unsound rows are dropped, never guessed. */
export const parseGoals = (data: unknown): Kept<Goal> => keepSound(data, goalOf, MAX_GOALS);

function goalOf(row: unknown): Goal | undefined {
  const { id, metric, period, revisions, derivedFrom } = fieldsOf(row);
  if (!isText(id, MAX_ID) || !isCounted(metric) || !hasPeriod(metric, period)) return undefined;
  const sound = (revision: unknown): GoalRevision | undefined => {
    const { from, target } = fieldsOf(revision);
    if (!isDay(from)) return undefined;
    if (target === 'stopped') return { from, target };
    const fits = typeof target === 'number' && !thresholdProblem(metric, target);
    return fits ? { from, target } : undefined;
  };
  const { kept } = keepSound(revisions, sound, MAX_REVISIONS);
  if (kept.length === 0) return undefined;
  const origin = originOf(derivedFrom);
  const bare: Goal = { id, metric, period, revisions: [], ...(origin && { derivedFrom: origin }) };
  return kept.reduce(revised, bare);
}

function originOf(value: unknown): Goal['derivedFrom'] {
  const { rank, requirement } = fieldsOf(value);
  return isRank(rank) && isText(requirement, MAX_ID) ? { rank, requirement } : undefined;
}

export function parseRankGoal(data: unknown): RankGoal | undefined {
  const { rank, month, start } = fieldsOf(data);
  return isRank(rank) && isMonth(month) && isDay(start) ? { rank, month, start } : undefined;
}
