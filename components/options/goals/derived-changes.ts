import type { JstMonth } from '@/lib/domain/month';
import { goalRules } from '@/lib/domain/rank/derived-goals';
import { type Goal, targetOn } from '@/lib/domain/rank/goals';
import type { Rank } from '@/lib/domain/rank/ranks';
import type { RuleInForce } from '@/lib/domain/rank/requirement';
import type { RulebookEdits } from '@/lib/domain/rank/rulebook-edits';
import type { JstDay } from '@/lib/domain/time';

export interface DerivedChange {
  rule: RuleInForce;
  /** The goal of the same kind on that day. */
  present: number | undefined;
  kind: 'new' | 'raise' | 'lower' | 'same';
}

/** What setting a rank's numbers on a day would do to the goals. */
export function derivedChanges(
  goals: readonly Goal[],
  rank: Rank,
  month: JstMonth,
  edits: RulebookEdits,
  from: JstDay,
): DerivedChange[] {
  return goalRules(rank, month, edits).map((rule) => {
    const known = goals.find(
      ({ metric, period }) => metric === rule.metric && period === rule.period,
    );
    const present = known && targetOn(known, from);
    return { rule, present, kind: kindOf(present, rule.threshold) };
  });
}

function kindOf(present: number | undefined, wanted: number): DerivedChange['kind'] {
  if (present === undefined) return 'new';
  if (present === wanted) return 'same';
  return present < wanted ? 'raise' : 'lower';
}
