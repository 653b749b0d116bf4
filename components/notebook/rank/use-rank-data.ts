import { useMemo } from 'react';
import { lastFullMonth, monthOf, previousMonth } from '@/lib/domain/month';
import { rankFacts } from '@/lib/domain/rank/facts';
import { parseGoals, parseRankGoal } from '@/lib/domain/rank/goals-parse';
import type { RankRecords } from '@/lib/domain/rank/records';
import { parseRulebook } from '@/lib/domain/rank/rulebook-parse';
import type { RankFacts } from '@/lib/domain/rank/standing';
import type { RankWishes } from '@/lib/domain/rank/view';
import type { Instant } from '@/lib/domain/time-units';
import { rankRecords } from '@/lib/storage/queries/rank-records';
import { goalsItem, rulebookItem } from '@/lib/storage/settings';
import { useHistory } from '@/lib/stores/use-history';
import { useStored } from '@/lib/stores/use-stored';
import type { MonthRange } from '../range/range';

export interface RankData {
  /** What was asked for when this was read: a new range is shown once its records are there. */
  range: MonthRange;
  records: RankRecords;
  facts: RankFacts;
  wishes: RankWishes;
}

/**
 * What the page shows, from one row a day and one a month: the range, the present month, and the
 * month before either, which the first one is compared with.
 */
export function useRankData({ from, to }: MonthRange, now: Instant): RankData | undefined {
  const present = monthOf(now);
  const full = lastFullMonth(now);
  const first = previousMonth(from < full ? from : full);
  const last = to > present ? to : present;
  const read = useHistory(
    async (db) => ({ range: { from, to }, records: await rankRecords(db, first, last) }),
    [from, to, first, last],
  );
  const goals = useStored(goalsItem);
  const rulebook = useStored(rulebookItem);
  const wishes = useMemo(
    () =>
      goals &&
      rulebook && {
        rulebook: parseRulebook(rulebook).edits,
        rankGoal: parseRankGoal(goals.rank),
        goals: parseGoals(goals.goals).kept,
      },
    [goals, rulebook],
  );
  return useMemo(
    () => read && wishes && { ...read, wishes, facts: rankFacts(read.records, now) },
    [read, wishes, now],
  );
}

/** Whether there is anything at all that the page could speak of. */
export const isBlank = ({ snapshots, typed, imported, days }: RankRecords): boolean =>
  snapshots.length === 0 &&
  typed.length === 0 &&
  imported.length === 0 &&
  days.every((day) => day.posts + day.photos + day.searches + day.follows + day.likes === 0);
