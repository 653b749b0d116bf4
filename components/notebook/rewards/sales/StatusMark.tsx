import { dayContaining } from '@/lib/domain/days';
import { fixedAt } from '@/lib/domain/rewards/payout';
import type { Instant } from '@/lib/domain/time-units';
import { dayMonth, yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { RewardRow } from '@/lib/storage/ledger/rows';
import css from './sales.module.css';

/** The status in force; what it was before opens on a press. */
export function StatusMark({ sale, now }: { sale: RewardRow; now: Instant }) {
  const { status, month, history } = sale;
  const overdue = status === 'unconfirmed' && now >= fixedAt(month);
  const words = message(overdue ? 'rewards.status.overdue' : `rewards.status.${status}`);
  const mark = (
    <span className={css.status} data-status={overdue ? 'overdue' : status}>
      {words}
    </span>
  );
  if (history.length < 2) return mark;
  return (
    <details className={css.history}>
      <summary>{mark}</summary>
      <ol>
        {history.map(({ at, says }) => (
          <li key={`${at} ${says.status} ${says.reward}`}>
            {message('rewards.learned', [
              dayMonth(dayContaining(at)),
              message(`rewards.status.${says.status}`),
              yen(says.reward),
            ])}
          </li>
        ))}
      </ol>
    </details>
  );
}
