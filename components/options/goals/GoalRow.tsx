import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { dayContaining } from '@/lib/domain/days';
import { goalStanding } from '@/lib/domain/rank/goals';
import { dayMonth } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amount } from '@/lib/i18n/rank-words';
import { reviseGoal } from '@/lib/stores/rank-settings';
import { kindName } from './amount-text';
import { GoalForm } from './GoalForm';
import { GoalNotes } from './GoalNotes';
import { GoalProgress } from './GoalProgress';
import { goalOn } from './goal-state';
import css from './goals.module.css';
import { useInPlace } from './use-in-place';
import type { GoalRowProps } from './view';

const WeekTable = lazy(async () => ({ default: (await import('./WeekTable')).WeekTable }));

export function GoalRow(props: GoalRowProps) {
  const { goal, facts, month, now } = props;
  const { place, open, setOpen } = useInPlace<HTMLLIElement>();
  const standing = facts && goalStanding(goal, facts, month, now);
  const name = kindName(goal);
  return (
    <li ref={place} className={css.goal}>
      <div className={css.goalHead}>
        <h4>{name}</h4>
        <Button
          look="plain"
          data-opens=""
          aria-expanded={open}
          aria-label={message('options.goals.changeNamed', [name])}
          onClick={() => setOpen(!open)}
        >
          {message('options.goals.change')}
        </Button>
      </div>
      <GoalProgress {...props} standing={standing} />
      <GoalNotes {...props} />
      {open && <ChangeForm {...props} close={() => setOpen(false)} />}
      {goal.period === 'month' && standing && <Weeks {...props} standing={standing} />}
    </li>
  );
}

function ChangeForm({ goal, now, keep, close, leave }: GoalRowProps & { close: () => void }) {
  const today = dayContaining(now);
  const name = kindName(goal);
  const { target, next } = goalOn(goal, today);
  const coming = next?.target === 'stopped' ? undefined : next?.target;
  const stop = async (from: typeof today) => {
    const said = message('options.goals.stopped', [name, dayMonth(from)]);
    const gone = from <= today && coming === undefined;
    if (!(await keep(reviseGoal(goal.id, { from, target: 'stopped' }), said))) return;
    if (gone) leave();
    else close();
  };
  return (
    <div className={css.change}>
      <GoalForm
        metric={goal.metric}
        today={today}
        target={target ?? coming}
        submit={message('options.goals.save')}
        save={async (wanted, from) => {
          const parts = [name, dayMonth(from), amount(goal.metric, wanted)];
          const said = message('options.goals.changed', parts);
          const kept = await keep(reviseGoal(goal.id, { from, target: wanted }), said);
          if (kept) close();
          return kept;
        }}
        after={(from) => (
          <>
            <Button onClick={close}>{message('options.goals.cancel')}</Button>
            <Button look="danger" disabled={!from} onClick={() => from && void stop(from)}>
              {message('options.goals.stop')}
            </Button>
          </>
        )}
      />
    </div>
  );
}

type WeeksProps = GoalRowProps & { standing: NonNullable<ReturnType<typeof goalStanding>> };

/** The weekly view is drawn once it is asked for. */
function Weeks(props: WeeksProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={css.weeks} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{message('options.goals.weeks')}</summary>
      {open && (
        <Suspense fallback={null}>
          <WeekTable {...props} />
        </Suspense>
      )}
    </details>
  );
}
