import { lazy, Suspense, useMemo, useState } from 'react';
import { ErrorScreen } from '@/components/ui/ErrorScreen';
import { monthOf } from '@/lib/domain/month';
import { rankFacts } from '@/lib/domain/rank/facts';
import type { RankRecords } from '@/lib/domain/rank/records';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { useGoals, useRulebook } from '@/lib/stores/rank-settings';
import { useNow } from '@/lib/stores/use-now';
import { Loading } from '../Loading';
import { GoalList } from './GoalList';
import css from './goals.module.css';
import { RankTarget } from './RankTarget';
import type { GoalsView } from './view';

// The history comes with the database, which the first screen does without.
const Records = lazy(async () => ({ default: (await import('./Records')).Records }));

/** A month turns while a page is open, not a second. */
const RENEWED_EVERY = 60_000;

export function Goals() {
  const goals = useGoals();
  const edits = useRulebook()?.edits;
  const now = useNow(RENEWED_EVERY);
  const month = monthOf(now);
  const [records, setRecords] = useState<RankRecords>();
  const facts = useMemo(() => records && rankFacts(records, now), [records, now]);
  if (!goals || !edits) return <Loading />;
  const view: GoalsView = { ...goals, edits, facts, month, now };
  return (
    <div className={css.goals}>
      {goals.dropped > 0 && (
        <p className={css.dropped}>{message('goal.dropped', [count(goals.dropped)])}</p>
      )}
      <RankTarget {...view} />
      <GoalList {...view} />
      <ErrorScreen>
        <Suspense fallback={null}>
          <Records month={month} found={setRecords} />
        </Suspense>
      </ErrorScreen>
    </div>
  );
}
