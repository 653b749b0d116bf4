import type { GoalSteps } from '@/components/charts/GoalLine';
import { monthsFrom } from '@/lib/domain/month';
import { targetFor } from '@/lib/domain/rank/goals';
import type { MetricId, Period } from '@/lib/domain/rank/metrics';
import type { Instant } from '@/lib/domain/time-units';
import { message } from '@/lib/i18n/message';
import { amount } from '@/lib/i18n/rank-words';
import type { MonthRange } from '../range/range';
import type { RankData } from './use-rank-data';

export interface MetricGoal extends GoalSteps {
  metric: MetricId;
}

/** The goal for one of the metrics as it stood in each month; none when none was in force. */
export function goalSteps(
  { wishes }: Pick<RankData, 'wishes'>,
  metrics: readonly MetricId[],
  period: Period,
  { from, to }: MonthRange,
  now: Instant,
): MetricGoal | undefined {
  const months = monthsFrom(from, to);
  for (const goal of wishes.goals) {
    if (goal.period !== period || !metrics.includes(goal.metric)) continue;
    const last = months.map((month) => targetFor(goal, month, now)).findLast(isNumber);
    if (last === undefined) continue;
    const label = message('chart.goal', [amount(goal.metric, last)]);
    const { metric } = goal;
    return { metric, target: (month) => targetFor(goal, month, now), label };
  }
  return undefined;
}

const isNumber = (value: number | undefined): value is number => value !== undefined;
