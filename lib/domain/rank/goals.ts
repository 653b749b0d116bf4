import { dayContaining } from '../days';
import { type JstMonth, lastDay } from '../month';
import type { JstDay } from '../time';
import type { Instant } from '../time-units';
import type { MetricId, Period } from './metrics';
import type { Rank } from './ranks';
import { type RankFacts, type Standing, standingOf } from './standing';

/** The rank to have reached by the judgement of a month. */
export interface RankGoal {
  rank: Rank;
  month: JstMonth;
  start: JstDay;
}

/** Another rank is aimed at by the same month, unless that is over; the same one since when it was. */
export function rankChosen(
  rank: Rank,
  before: RankGoal | undefined,
  { month, today }: { month: JstMonth; today: JstDay },
): RankGoal {
  const going = before !== undefined && before.month >= month;
  return {
    rank,
    month: going ? before.month : month,
    start: going && before.rank === rank ? before.start : today,
  };
}

/** From this day on so much a month, or no longer a goal. */
export interface GoalRevision {
  from: JstDay;
  target: number | 'stopped';
}

/** So many posts, photos, clicks or yen in every month from its start. Revisions by day. */
export interface Goal {
  id: string;
  metric: MetricId;
  period: Period;
  revisions: readonly GoalRevision[];
  /** Set from what a rank asks for. */
  derivedFrom?: { rank: Rank; requirement: string };
}

/** A goal changed: what was in force before keeps its days. One revision per day. */
export function revised(goal: Goal, revision: GoalRevision): Goal {
  const others = goal.revisions.filter(({ from }) => from !== revision.from);
  const revisions = [...others, revision].sort((a, b) => (a.from < b.from ? -1 : 1));
  return { ...goal, revisions };
}

/** What the goal asks for on a day; nothing before its start and after its end. */
export function targetOn(goal: Goal, day: JstDay): number | undefined {
  const target = goal.revisions.findLast(({ from }) => from <= day)?.target;
  return target === 'stopped' ? undefined : target;
}

/**
 * What a month is measured by: the goal as it stands today, for another month as it stood or will
 * stand on its last day. It is for the whole month, whenever in the month it was set.
 */
export const targetFor = (goal: Goal, month: JstMonth, now: Instant): number | undefined =>
  targetOn(goal, measuredOn(month, now));

export function measuredOn(month: JstMonth, now: Instant): JstDay {
  const today = dayContaining(now);
  return today.startsWith(month) ? today : lastDay(month);
}

/** None when the goal is not in force in that month. */
export function goalStanding(
  goal: Goal,
  facts: RankFacts,
  month: JstMonth,
  now: Instant,
): Standing | undefined {
  const threshold = targetFor(goal, month, now);
  const { metric, period } = goal;
  return threshold === undefined
    ? undefined
    : standingOf({ metric, period, threshold }, facts, month, now);
}
