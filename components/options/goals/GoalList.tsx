import { useRef } from 'react';
import { dayContaining } from '@/lib/domain/days';
import { remainingDays } from '@/lib/domain/month';
import { count, monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { Notice } from '../Notice';
import { AddGoal } from './AddGoal';
import { GoalRow } from './GoalRow';
import { isStopped } from './goal-state';
import css from './goals.module.css';
import { StoppedGoals } from './StoppedGoals';
import { useSaid } from './use-said';
import type { GoalsView } from './view';

/** The goals of every month, each with where this month stands; the last line is empty. */
export function GoalList(view: GoalsView) {
  const { goals, month, now } = view;
  const { said, keep } = useSaid();
  const heading = useRef<HTMLHeadingElement>(null);
  // Where the keyboard goes on when the line it stood in is gone.
  const leave = () => heading.current?.focus();
  const today = dayContaining(now);
  const stopped = goals.filter((goal) => isStopped(goal, today));
  const live = goals.filter((goal) => !stopped.includes(goal));
  return (
    <div>
      <div className={css.listHead}>
        <h3 ref={heading} tabIndex={-1}>
          {message('options.goals.listTitle')}
        </h3>
        <p>
          {message('options.goals.daysLeft', [monthName(month), count(remainingDays(month, now))])}
        </p>
      </div>
      {live.length === 0 && <p className={css.none}>{message('options.goals.empty')}</p>}
      {live.length > 0 && (
        <ul className={css.list}>
          {live.map((goal) => (
            <GoalRow key={goal.id} {...view} goal={goal} keep={keep} leave={leave} />
          ))}
        </ul>
      )}
      <AddGoal {...view} keep={keep} leave={leave} />
      <Notice text={said?.text} bad={said?.bad ?? false} />
      {stopped.length > 0 && <StoppedGoals {...view} stopped={stopped} keep={keep} leave={leave} />}
    </div>
  );
}
