import { note, stamp } from '@/components/ui/classes';
import type { JstMonth } from '@/lib/domain/month';
import type { CheckState } from '@/lib/domain/rank/view';
import { message } from '@/lib/i18n/message';
import { metricName } from '@/lib/i18n/rank-words';
import { CHECK_PAGES } from './check-pages';
import css from './checks.module.css';
import type { SaveMonth } from './save-month';

interface Props {
  month: JstMonth;
  checks: readonly CheckState[];
  onSave: SaveMonth;
}

/** The month's four checks as a stamp card: seen by the notebook, or stamped by hand. */
export function Checks({ month, checks, onSave }: Props) {
  const tick = (metric: CheckState['metric'], to: true | null) =>
    void onSave({ month, values: { [metric]: to } });
  return (
    <div>
      <h3 className={css.title}>{message('popup.rank.checks')}</h3>
      <ul className={css.card}>
        {checks.map((check) => (
          <li key={check.metric}>
            <Stamp check={check} onTick={(to) => tick(check.metric, to)} />
            <div>
              <a href={CHECK_PAGES[check.metric]} target="_blank" rel="noreferrer">
                {metricName(check.metric)}
              </a>
              <p className={note}>{stateWord(check)}</p>
            </div>
          </li>
        ))}
      </ul>
      {checks.some(({ done }) => !done) && (
        <p className={note}>{message('popup.rank.checksHint')}</p>
      )}
    </div>
  );
}

/** Source of what is done; of what is not, the notebook only knows that it has not seen it. */
function stateWord({ done, source }: CheckState): string {
  return done && source ? message(`rank.source.${source}`) : message('popup.rank.notSeen');
}

interface StampProps {
  check: CheckState;
  onTick: (to: true | null) => void;
}

/** What the notebook saw itself is not taken back by hand. */
function Stamp({ check, onTick }: StampProps) {
  const { metric, done = false, source } = check;
  const mark = message('popup.rank.stamp');
  if (done && source !== 'typed') {
    return (
      <span className={stamp} role="img" aria-label={message('popup.rank.done')}>
        {mark}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={`${stamp} ${css.press}`}
      data-open={!done || undefined}
      aria-pressed={done}
      aria-label={message('popup.rank.tick', [metricName(metric)])}
      onClick={() => onTick(done ? null : true)}
    >
      <span aria-hidden="true">{mark}</span>
    </button>
  );
}
