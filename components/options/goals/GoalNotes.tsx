import { Button } from '@/components/ui/Button';
import { dayContaining } from '@/lib/domain/days';
import type { Goal } from '@/lib/domain/rank/goals';
import { rulesInForce } from '@/lib/domain/rank/rules-in-force';
import { dayMonth } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amount } from '@/lib/i18n/rank-words';
import { dropRevision } from '@/lib/stores/rank-settings';
import { kindName } from './amount-text';
import { goalOn } from './goal-state';
import css from './goals.module.css';
import type { GoalRowProps } from './view';

/** In small: since when, from which rank, and what was set for later. */
export function GoalNotes(props: GoalRowProps) {
  const { goal, now } = props;
  const { target, since } = goalOn(goal, dayContaining(now));
  const origin = originText(props, target);
  return (
    <div className={css.notes}>
      {target !== undefined && since && (
        <span>{message('options.goals.since', [dayMonth(since)])}</span>
      )}
      {origin && <span>{origin}</span>}
      <NextChange {...props} />
    </div>
  );
}

function originText({ goal, edits, month }: GoalRowProps, target: number | undefined) {
  const { derivedFrom, metric } = goal;
  if (!derivedFrom) return undefined;
  const rule = rulesInForce(month, edits).find(({ id }) => id === derivedFrom.requirement);
  if (!rule?.active || rule.threshold === target || target === undefined) {
    return message('options.goals.derived', [derivedFrom.rank]);
  }
  const parts = [derivedFrom.rank, amount(metric, rule.threshold)];
  return message('options.goals.derivedOther', parts);
}

/** A change set for later, and the way to take it back. */
function NextChange({ goal, now, keep, leave }: GoalRowProps) {
  const { target, next } = goalOn(goal, dayContaining(now));
  if (!next) return null;
  const text = changeText(goal, next, target);
  const takeBack = async () => {
    leave();
    await keep(dropRevision(goal.id, next.from), message('options.goals.takenBack', [text]));
  };
  return (
    <span>
      {text}
      <Button
        look="plain"
        aria-label={message('options.goals.takeBackNamed', [kindName(goal), text])}
        onClick={() => void takeBack()}
      >
        {message('options.goals.takeBack')}
      </Button>
    </span>
  );
}

function changeText({ metric }: Goal, next: Goal['revisions'][number], target?: number): string {
  if (next.target === 'stopped') return message('options.goals.endsOn', [dayMonth(next.from)]);
  const parts = [dayMonth(next.from), amount(metric, next.target)];
  return message(target === undefined ? 'options.goals.begins' : 'options.goals.becomes', parts);
}
