import { type Goal, type GoalRevision, targetOn } from '@/lib/domain/rank/goals';
import { METRICS, type MetricId } from '@/lib/domain/rank/metrics';
import type { JstDay } from '@/lib/domain/time';

/** What can be a goal here, the curator's own doing first. */
export const GOAL_METRICS = [
  'photosPosted',
  'photosApproved',
  'posts',
  'clicks',
  'sales',
  'reward',
  'followers',
] as const satisfies readonly MetricId[];

export interface GoalOnDay {
  target: number | undefined;
  /** The change in force, which says since when it holds. */
  since: JstDay | undefined;
  /** The next change that was set. */
  next: GoalRevision | undefined;
}

export function goalOn(goal: Goal, today: JstDay): GoalOnDay {
  return {
    target: targetOn(goal, today),
    since: goal.revisions.findLast(({ from }) => from <= today)?.from,
    next: goal.revisions.find(({ from }) => from > today),
  };
}

/** Given up, with nothing set for later. */
export function isStopped(goal: Goal, today: JstDay): boolean {
  const { target, next } = goalOn(goal, today);
  return target === undefined && (next === undefined || next.target === 'stopped');
}

/** Metrics that have no goal at present. */
export const freeMetrics = (goals: readonly Goal[], today: JstDay) =>
  GOAL_METRICS.filter(
    (metric) =>
      !goals.some(
        (goal) =>
          goal.metric === metric &&
          goal.period === METRICS[metric].periods[0] &&
          !isStopped(goal, today),
      ),
  );
