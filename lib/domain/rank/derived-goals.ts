import type { JstMonth } from '../month';
import type { JstDay } from '../time';
import { type Goal, revised } from './goals';
import { isFlag } from './metrics';
import type { Rank } from './ranks';
import type { RuleInForce } from './requirement';
import type { RulebookEdits } from './rulebook-edits';
import { requirementsFor } from './rules-in-force';

/** What "set what A needs" would set: every counted requirement. Checks are no goals. */
export const goalRules = (rank: Rank, month: JstMonth, edits: RulebookEdits): RuleInForce[] =>
  requirementsFor(rank, month, edits).filter(({ metric }) => !isFlag(metric));

/** The goals with those of a rank set from a day on; a goal of the same kind is revised. */
export function withRankGoals(
  goals: readonly Goal[],
  rules: readonly RuleInForce[],
  rank: Rank,
  from: JstDay,
  newId: () => string,
): readonly Goal[] {
  return rules.reduce<readonly Goal[]>((all, { id, metric, period, threshold }) => {
    const known = all.find((goal) => goal.metric === metric && goal.period === period);
    const goal = known ?? { id: newId(), metric, period, revisions: [] };
    const derived = {
      ...revised(goal, { from, target: threshold }),
      derivedFrom: { rank, requirement: id },
    };
    return known ? all.map((one) => (one === known ? derived : one)) : all.concat(derived);
  }, goals);
}
