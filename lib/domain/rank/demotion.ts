import { monthOf } from '../month';
import type { Instant } from '../time-units';
import type { Rank } from './ranks';
import type { RuleInForce } from './requirement';
import type { RulebookEdits } from './rulebook-edits';
import { type RankFacts, rankStanding, type Standing } from './standing';

/**
 * Whether the present rank holds: its requirements that this month has not met yet. `noRules`:
 * nobody knows what the rank asks for, or it is the lowest.
 */
export interface DemotionRisk {
  rank: Rank;
  risk: 'none' | 'open' | 'atRisk' | 'unknown' | 'noRules';
  /** Known and not met, or too near to tell. */
  open: readonly Standing<RuleInForce>[];
  /** Of those, the ones that will not be met at this pace. */
  late: readonly Standing<RuleInForce>[];
  /** Without a figure: they may be met or not. */
  unknown: readonly Standing<RuleInForce>[];
}

export function demotionRisk(
  rank: Rank,
  facts: RankFacts,
  now: Instant,
  edits: RulebookEdits,
): DemotionRisk {
  const { requirements } = rankStanding(rank, facts, monthOf(now), now, edits);
  const open = requirements.filter(({ reach }) => reach === 'unmet' || reach === 'unclear');
  const late = requirements.filter(isLate);
  const unknown = requirements.filter(({ reach }) => reach === 'unknown');
  const risk = () => {
    if (requirements.length === 0) return 'noRules';
    if (late.length > 0) return 'atRisk';
    if (open.length > 0) return 'open';
    return unknown.length > 0 ? 'unknown' : 'none';
  };
  return { rank, risk: risk(), open, late, unknown };
}

export const isLate = ({ verdict }: Pick<Standing, 'verdict'>): boolean =>
  verdict === 'behind' || verdict === 'outOfReach';
