import type { PayoutCalendar } from '@/lib/domain/rewards/payouts';
import type { Instant } from '@/lib/domain/time-units';
import { message } from '@/lib/i18n/message';
import { Part } from '../../../Part';
import figures from '../figures.module.css';
import { CalendarButton } from './CalendarButton';
import { NextPayout } from './NextPayout';
import { PayoutRules } from './PayoutRules';
import { PayoutTable } from './PayoutTable';
import css from './payouts.module.css';

interface Props {
  payouts: PayoutCalendar;
  now: Instant;
}

/** When the money comes, and what came. */
export const Payouts = ({ payouts, now }: Props) => (
  <Part
    title={message('rewards.figures.payout.title')}
    aside={<span className={figures.aside}>{message('rewards.figures.payout.everyLink')}</span>}
  >
    <div className={css.next}>
      <NextPayout payout={payouts.next} now={now} />
      <CalendarButton payouts={payouts} now={now} />
    </div>
    <PayoutTable payouts={payouts} />
    <PayoutRules />
  </Part>
);
