import { dayContaining } from '@/lib/domain/days';
import type { MetricId } from '@/lib/domain/rank/metrics';
import { FORM_METRICS } from '@/lib/domain/rank/month-figures';
import type { Standing } from '@/lib/domain/rank/standing';
import { dayMonth } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amount, sourceName, standingSentence } from '@/lib/i18n/rank-words';
import { goalOn } from './goal-state';
import css from './goals.module.css';
import type { GoalRowProps } from './view';

/** Where this month stands. What is not known has no bar: an empty one would say none. */
export function GoalProgress(props: GoalRowProps & { standing: Standing | undefined }) {
  const { goal, now, facts, standing } = props;
  const { target, next } = goalOn(goal, dayContaining(now));
  if (target === undefined) {
    if (!next || next.target === 'stopped') return null;
    const parts = [dayMonth(next.from), amount(goal.metric, next.target)];
    return <p className={css.figure}>{message('options.goals.begins', parts)}</p>;
  }
  return (
    <>
      <p className={css.figure}>
        <b data-unknown={standing?.shown ? undefined : ''}>
          {doneText(standing, facts !== undefined)}
        </b>
        <span>{message('options.goals.of', [amount(goal.metric, target)])}</span>
      </p>
      {standing && <Track {...standing} />}
      {standing && (
        <p className={css.sentence}>
          <span>
            {standingSentence(standing)}
            <VerdictWord {...standing} />
            {!standing.shown && isTyped(goal.metric) && (
              <a href="#months">{message('options.goals.typeIn')}</a>
            )}
          </span>
          {standing.shown && (
            <small>{sourceName(standing.shown.figure.source, standing.shown.figure.metric)}</small>
          )}
        </p>
      )}
    </>
  );
}

const isTyped = (metric: MetricId): boolean => FORM_METRICS.some((one) => one === metric);

function doneText(standing: Standing | undefined, read: boolean): string {
  const figure = standing?.shown?.figure;
  if (typeof figure?.value === 'number') {
    return amount(figure.metric, figure.value, figure.rounded);
  }
  return read ? message('options.goals.unknown') : '…';
}

function Track({ percent, verdict }: Standing) {
  return (
    <div className={css.track} data-verdict={verdict} aria-hidden="true">
      {percent !== undefined && <i style={{ width: `${percent}%` }} />}
    </div>
  );
}

/** What the bar's colour says, in a word. */
function VerdictWord({ verdict, neededPerDay }: Standing) {
  // Without days left the sentence says it already.
  if (verdict === 'reached' || verdict === 'unknown' || neededPerDay === undefined) return null;
  return <em data-verdict={verdict}>{message(`rank.verdict.${verdict}`)}</em>;
}
