import { note, warn } from '@/components/ui/classes';
import { dayContaining } from '@/lib/domain/days';
import { lastDay } from '@/lib/domain/month';
import type { LedgerMonth } from '@/lib/domain/rewards/ledger';
import { confirmationMonth } from '@/lib/domain/rewards/payout';
import type { Instant } from '@/lib/domain/time-units';
import { dayMonth, monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { Part } from '../../Part';
import { Against } from './Against';
import { GlanceBar } from './GlanceBar';
import { GlanceFigures } from './GlanceFigures';
import css from './glance.module.css';
import type { LedgerFacts } from './use-ledger-facts';
import type { ViewControl } from './use-view';
import { YenFigure } from './YenFigure';

interface Props {
  facts: LedgerFacts;
  view: ViewControl;
  now: Instant;
}

/** One month of sale: what it earned, how much of that is sure, and against other months. */
export function Glance({ facts: { ledger, clicks }, view, now }: Props) {
  const { months } = ledger;
  const shown = months.find(({ month }) => month === view.month) ?? months.at(-1);
  if (!shown) return null;
  const figures = shown.channels[view.channel];
  return (
    <Part title={message('rewards.figures.glance.title')}>
      <GlanceBar months={months} shown={shown.month} view={view} />
      <div className={css.glance}>
        <div className={css.earned}>
          <p className={note}>
            {message('rewards.figures.glance.earned', [monthName(shown.month)])}
          </p>
          <p className={css.sum}>
            <YenFigure value={figures.earned.reward} />
          </p>
          <ul className={css.against}>
            <Against kind="monthBefore" compared={figures.monthBefore} />
            <Against kind="yearBefore" compared={figures.yearBefore} />
          </ul>
          {!shown.over && (
            <p className={css.open}>
              {message('rewards.figures.glance.notOver', [dayMonth(dayContaining(now))])}
            </p>
          )}
        </div>
        <GlanceFigures
          figures={figures}
          clicks={view.channel === 'all' ? clicks.get(shown.month) : undefined}
        />
      </div>
      {figures.overdue.sales > 0 && (
        <p className={`${warn} ${css.overdue}`}>
          {message('rewards.figures.glance.overdue', [
            dayMonth(lastDay(confirmationMonth(shown.month))),
          ])}
        </p>
      )}
      <p className={css.rule}>{ruleWords(shown, view)}</p>
    </Part>
  );
}

/** When the month is decided and paid, and what clicks cannot tell. */
function ruleWords({ month, payoutDay }: LedgerMonth, { channel }: ViewControl): string {
  const decided = message('rewards.figures.glance.decided', [
    dayMonth(lastDay(confirmationMonth(month))),
    dayMonth(payoutDay),
  ]);
  return channel === 'all' ? decided : `${decided} ${message('rewards.figures.glance.noClicks')}`;
}
