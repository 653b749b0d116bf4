import { CHECKS, isFlag, type MetricId } from '@/lib/domain/rank/metrics';
import type { RuleInForce } from '@/lib/domain/rank/requirement';
import type { Standing } from '@/lib/domain/rank/standing';

export type RequirementStanding = Standing<RuleInForce>;

const isCheck = (metric: MetricId): boolean => CHECKS.some((check) => check === metric);

/**
 * What of a rank is met, what has a bar, and what is done or not: the month's checks have their
 * place on the stamp card, any other such requirement has a line.
 */
export function sorted(requirements: readonly RequirementStanding[]) {
  const met = requirements.filter(({ reach }) => reach === 'met');
  const open = requirements.filter(({ reach }) => reach !== 'met');
  const flags = open.filter(({ target }) => isFlag(target.metric));
  return {
    met,
    bars: open.filter(({ target }) => !isFlag(target.metric)),
    acts: flags.filter(({ target }) => !isCheck(target.metric)),
    checksLeft: flags.filter(({ target }) => isCheck(target.metric)).length,
  };
}
