import { note, warn } from '@/components/ui/classes';
import { dayContaining, daysBetween } from '@/lib/domain/days';
import type { LedgerFigures } from '@/lib/domain/rewards/ledger';
import type { Payout } from '@/lib/domain/rewards/payouts';
import type { StatusSum } from '@/lib/domain/rewards/sums';
import type { Instant } from '@/lib/domain/time-units';
import { count, fullDayName, monthName, yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { salesWords } from '../words';
import { YenFigure } from '../YenFigure';
import css from './payouts.module.css';

/** The next day of payment, in words, with what it is to bring. */
export function NextPayout({ payout, now }: { payout: Payout; now: Instant }) {
  const { day, saleMonth, figures } = payout;
  return (
    <div className={css.coming}>
      <div>
        <p className={note}>{message('rewards.figures.payout.next')}</p>
        <p className={css.day}>
          <time dateTime={day}>{fullDayName(day)}</time>{' '}
          <small>{leftWords(daysBetween(dayContaining(now), day))}</small>
        </p>
        <p className={note}>{message('rewards.figures.payout.of', [monthName(saleMonth)])}</p>
      </div>
      {figures ? (
        <Amounts figures={figures} />
      ) : (
        <p className={css.unknown}>
          {message('rewards.figures.payout.noReport', [monthName(saleMonth)])}
        </p>
      )}
      <Bonus payout={payout} />
    </div>
  );
}

function leftWords(days: number): string {
  if (days === 0) return message('rewards.figures.payout.today');
  if (days === 1) return message('rewards.figures.payout.tomorrow');
  return message('rewards.figures.payout.left', [count(days)]);
}

function Amounts({ figures: { confirmed, expected, overdue } }: { figures: LedgerFigures }) {
  return (
    <dl className={css.amounts}>
      <Amount name={message('rewards.status.confirmed')} sum={confirmed} />
      {(expected.sales > 0 || overdue.sales === 0) && (
        <Amount name={message('rewards.figures.expected')} sum={expected} />
      )}
      {overdue.sales > 0 && <Amount late name={message('rewards.status.overdue')} sum={overdue} />}
    </dl>
  );
}

const Amount = ({ name, sum, late }: { name: string; sum: StatusSum; late?: boolean }) => (
  <div>
    <dt className={late ? warn : undefined}>{name}</dt>
    <dd className={late ? warn : undefined}>
      <YenFigure value={sum.reward} />
      <small>{salesWords(sum.sales)}</small>
    </dd>
  </div>
);

/** Apart from the payout: another day, and never more than an estimate. */
function Bonus({ payout: { bonus, figures } }: { payout: Payout }) {
  if (!figures) return null;
  return (
    <p className={css.bonus}>
      {bonus ? (
        <>
          <b>{message('rewards.figures.payout.estimate')}</b>{' '}
          {message('rewards.figures.payout.bonus', [bonus.rank, yen(bonus.yen)])}
        </>
      ) : (
        message('rewards.figures.payout.noRank')
      )}
    </p>
  );
}
