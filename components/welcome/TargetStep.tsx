import { RankLetters } from '@/components/options/goals/RankLetters';
import { useSaid } from '@/components/options/goals/use-said';
import { Notice } from '@/components/options/Notice';
import { dayContaining } from '@/lib/domain/days';
import { monthOf } from '@/lib/domain/month';
import { rankChosen } from '@/lib/domain/rank/goals';
import type { Rank } from '@/lib/domain/rank/ranks';
import { message } from '@/lib/i18n/message';
import { saveRankGoal, useGoals } from '@/lib/stores/rank-settings';
import { useNow } from '@/lib/stores/use-now';
import { Step } from './Step';

/** By the judgement of this month; by when else is for the settings. */
export function TargetStep() {
  const goal = useGoals()?.rank;
  const now = useNow(60_000);
  const { said, keep } = useSaid();
  const choose = (rank: Rank | undefined) => {
    const when = { month: monthOf(now), today: dayContaining(now) };
    const chosen = rank && rankChosen(rank, goal, when);
    const text = rank ? message('welcome.target.kept', [rank]) : message('options.goals.noRankNow');
    void keep(saveRankGoal(chosen), text);
  };
  return (
    <Step
      number={2}
      title={message('welcome.target.title')}
      lead={message('welcome.target.lead')}
      done={goal !== undefined}
    >
      <RankLetters rank={goal?.rank} choose={choose} />
      <Notice text={said?.text} bad={said?.bad ?? false} />
    </Step>
  );
}
