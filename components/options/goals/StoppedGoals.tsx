import { Button } from '@/components/ui/Button';
import { dayContaining } from '@/lib/domain/days';
import type { Goal } from '@/lib/domain/rank/goals';
import { fullDayName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { removeGoal } from '@/lib/stores/rank-settings';
import { kindName } from './amount-text';
import { goalOn } from './goal-state';
import css from './goals.module.css';
import type { ListView } from './view';

interface Props extends ListView {
  stopped: readonly Goal[];
}

/** Goals given up stay, for the months in which they held; the list above takes them up again. */
export function StoppedGoals({ stopped, now, keep, leave }: Props) {
  const today = dayContaining(now);
  const remove = (goal: Goal) => {
    leave();
    void keep(removeGoal(goal.id), message('options.goals.removed', [kindName(goal)]));
  };
  return (
    <details className={css.weeks}>
      <summary>{message('options.goals.stoppedTitle', [String(stopped.length)])}</summary>
      <p className={css.note}>{message('options.goals.stoppedNote')}</p>
      <ul className={css.stopped}>
        {stopped.map((goal) => {
          const { since } = goalOn(goal, today);
          return (
            <li key={goal.id}>
              <span>{kindName(goal)}</span>
              {since && <small>{message('options.goals.endedOn', [fullDayName(since)])}</small>}
              <Button
                look="plain"
                aria-label={message('options.goals.removeNamed', [kindName(goal)])}
                onClick={() => remove(goal)}
              >
                {message('options.goals.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
