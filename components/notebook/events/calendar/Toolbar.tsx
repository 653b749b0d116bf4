import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Segments } from '@/components/ui/Segments';
import { type JstMonth, nextMonth, previousMonth } from '@/lib/domain/month';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { type PlaceControl, VIEWS } from '../use-place';
import css from './calendar.module.css';

interface Props {
  place: PlaceControl;
  present: JstMonth;
  children: ReactNode;
}

/** Which month is open, and how. */
export function Toolbar({ place, present, children }: Props) {
  const { month, view, setMonth, setView } = place;
  const turn = (to: JstMonth, label: string, arrow: string) => (
    <Button className={css.turn} aria-label={label} onClick={() => setMonth(to)}>
      <span aria-hidden="true">{arrow}</span>
    </Button>
  );
  return (
    <div className={css.toolbar}>
      <h3 aria-live="polite">{monthName(month)}</h3>
      <div className={css.turns}>
        {turn(previousMonth(month), message('events.page.before'), '‹')}
        <Button disabled={month === present} onClick={() => setMonth(present)}>
          {message('events.page.thisMonth')}
        </Button>
        {turn(nextMonth(month), message('events.page.after'), '›')}
      </div>
      <div className={css.view}>
        <Segments
          name={message('events.page.view')}
          segments={VIEWS.map((id) => ({
            id,
            text: message(`events.page.as.${id}`),
            pressed: id === view,
            onPress: () => setView(id),
          }))}
        />
      </div>
      {children}
    </div>
  );
}
