import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { note } from '@/components/ui/classes';
import { download } from '@/components/ui/download';
import { dayContaining } from '@/lib/domain/days';
import type { PayoutCalendar } from '@/lib/domain/rewards/payouts';
import type { Instant } from '@/lib/domain/time-units';
import { message } from '@/lib/i18n/message';
import { systemClock } from '@/lib/platform/clock';
import css from './payouts.module.css';

interface Props {
  payouts: PayoutCalendar;
  now: Instant;
}

/** The days of a year as a calendar file; what writes it is loaded on the press. */
export function CalendarButton({ payouts, now }: Props) {
  const [said, setSaid] = useState('');
  const save = async () => {
    const name = `room-techo-payouts-${dayContaining(now)}.ics`;
    setSaid('');
    try {
      const { payoutFile } = await import('./payout-file');
      const text = await payoutFile(payouts, systemClock());
      download(new Blob([text], { type: 'text/calendar;charset=utf-8' }), name);
      setSaid(message('chart.saved', [name]));
    } catch {
      setSaid(message('chart.failed'));
    }
  };
  return (
    <div className={css.calendar}>
      <Button onClick={() => void save()}>{message('rewards.figures.payout.ics')}</Button>
      <p className={note} role="status">
        {said || message('rewards.figures.payout.icsNote')}
      </p>
    </div>
  );
}
