import { dayContaining } from '@/lib/domain/days';
import { firstDay, lastDay } from '@/lib/domain/month';
import { type RankGoal, rankChosen } from '@/lib/domain/rank/goals';
import type { Rank } from '@/lib/domain/rank/ranks';
import { dayMonth, monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { saveRankGoal } from '@/lib/stores/rank-settings';
import { Notice } from '../Notice';
import { DerivedGoals } from './DerivedGoals';
import css from './goals.module.css';
import { RankLetters } from './RankLetters';
import { RankNearness } from './RankNearness';
import { aimText, TargetTime } from './TargetTime';
import { useSaid } from './use-said';
import type { GoalsView } from './view';

/** The rank aimed at, and by the judgement of which month. */
export function RankTarget(view: GoalsView) {
  const { rank: goal, month, now } = view;
  const { said, keep } = useSaid();
  const today = dayContaining(now);
  const over = goal !== undefined && goal.month < month;

  const choose = (rank: Rank | undefined) => {
    if (!rank) return void keep(saveRankGoal(undefined), message('options.goals.noRankNow'));
    const chosen = rankChosen(rank, goal, { month, today });
    void keep(saveRankGoal(chosen), aimText(chosen));
  };

  return (
    <div className={css.target}>
      <RankLetters rank={goal?.rank} choose={choose} />
      {goal ? (
        <>
          <TargetTime month={month} goal={goal} over={over} keep={keep} />
          <Meaning {...goal} over={over} />
          {!over && <RankNearness {...view} goal={goal} />}
          <DerivedGoals {...view} goal={goal} keep={keep} />
        </>
      ) : (
        <p className={css.note}>{message('options.goals.noRank')}</p>
      )}
      <Notice text={said?.text} bad={said?.bad ?? false} />
    </div>
  );
}

/** What it means to have reached a rank by the judgement of a month. */
function Meaning({ rank, month, over }: RankGoal & { over: boolean }) {
  if (over) return <p className={css.over}>{message('options.goals.over', [monthName(month)])}</p>;
  return (
    <p className={css.note}>
      {message('options.goals.meaning', [
        monthName(month),
        dayMonth(firstDay(month)),
        dayMonth(lastDay(month)),
        rank,
      ])}
    </p>
  );
}
