import { useMemo } from 'react';
import { fieldsOf } from '../domain/rank/checked';
import { withRankGoals } from '../domain/rank/derived-goals';
import { type Goal, type GoalRevision, type RankGoal, revised } from '../domain/rank/goals';
import { parseGoals, parseRankGoal } from '../domain/rank/goals-parse';
import type { Rank } from '../domain/rank/ranks';
import type { RuleInForce } from '../domain/rank/requirement';
import type { RulebookEdits } from '../domain/rank/rulebook-edits';
import { parseRulebook } from '../domain/rank/rulebook-parse';
import type { JstDay } from '../domain/time';
import { newTurns } from '../domain/turns';
import { goalsItem, rulebookItem } from '../storage/settings';
import { useStored } from './use-stored';

/** What is sound of the stored goals, and how many entries were not. */
export interface KeptGoals {
  rank: RankGoal | undefined;
  goals: readonly Goal[];
  dropped: number;
}

export function readGoals(stored: unknown): KeptGoals {
  const { rank, goals } = fieldsOf(stored);
  const rankGoal = parseRankGoal(rank);
  const { kept, dropped } = parseGoals(goals);
  const unsoundRank = rank != null && rankGoal === undefined ? 1 : 0;
  return { rank: rankGoal, goals: kept, dropped: dropped + unsoundRank };
}

/** What was read of a stored value, kept current; `undefined` until it is there. */
function useRead<T>(stored: unknown, read: (stored: unknown) => T): T | undefined {
  return useMemo(() => (stored === undefined ? undefined : read(stored)), [stored, read]);
}

export const useGoals = (): KeptGoals | undefined => useRead(useStored(goalsItem), readGoals);
export const useRulebook = () => useRead(useStored(rulebookItem), parseRulebook);

/** Changes follow each other: each one is made to what the one before it left. */
const inTurn = newTurns();

type Wanted = Pick<KeptGoals, 'rank' | 'goals'>;

const change = (to: (goals: Wanted) => Wanted): Promise<void> =>
  inTurn(async () => {
    const { rank, goals } = to(readGoals(await goalsItem.getValue()));
    await goalsItem.setValue({ rank: rank ?? null, goals });
  });

const changeGoals = (to: (goals: readonly Goal[]) => readonly Goal[]): Promise<void> =>
  change(({ rank, goals }) => ({ rank, goals: to(goals) }));

const newId = (): string => crypto.randomUUID();

export const saveRankGoal = (rank: RankGoal | undefined): Promise<void> =>
  change(({ goals }) => ({ rank, goals }));

/** A new goal; one of the same kind that was given up is taken up again. */
export const addGoal = (
  { metric, period }: Pick<Goal, 'metric' | 'period'>,
  revision: GoalRevision,
): Promise<void> =>
  changeGoals((goals) => {
    const known = goals.find((goal) => goal.metric === metric && goal.period === period);
    if (known) return goals.map((goal) => (goal === known ? revised(goal, revision) : goal));
    return [...goals, { id: newId(), metric, period, revisions: [revision] }];
  });

export const reviseGoal = (id: string, revision: GoalRevision): Promise<void> =>
  changeGoals((goals) => goals.map((goal) => (goal.id === id ? revised(goal, revision) : goal)));

/** Takes a change back that was set for a day; a goal without any is gone. */
export const dropRevision = (id: string, from: JstDay): Promise<void> =>
  changeGoals((goals) =>
    goals.flatMap((goal) => {
      if (goal.id !== id) return [goal];
      const revisions = goal.revisions.filter((revision) => revision.from !== from);
      return revisions.length === 0 ? [] : [{ ...goal, revisions }];
    }),
  );

export const removeGoal = (id: string): Promise<void> =>
  changeGoals((goals) => goals.filter((goal) => goal.id !== id));

/** Sets what a rank asks for, as goals from a day on. */
export const setRankGoals = (
  rules: readonly RuleInForce[],
  rank: Rank,
  from: JstDay,
): Promise<void> => changeGoals((goals) => withRankGoals(goals, rules, rank, from, newId));

export const changeRulebook = (to: (edits: RulebookEdits) => RulebookEdits): Promise<void> =>
  inTurn(async () => {
    await rulebookItem.setValue(to(parseRulebook(await rulebookItem.getValue()).edits));
  });
