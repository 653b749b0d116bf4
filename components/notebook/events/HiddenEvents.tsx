import { Button } from '@/components/ui/Button';
import type { Kept } from '@/components/ui/use-kept';
import type { EventId } from '@/lib/domain/events/event';
import { type JstMonth, monthEnd, monthStart } from '@/lib/domain/month';
import type { Instant } from '@/lib/domain/time-units';
import { markedName, periodName } from '@/lib/i18n/event-names';
import { message } from '@/lib/i18n/message';
import { useHiddenEvents } from '@/lib/stores/use-hidden-events';
import { shownAgain } from './change-events';
import css from './events.module.css';

interface Props {
  month: JstMonth;
  now: Instant;
  keep: Kept['keep'];
}

/** The way back for what was hidden. */
export function HiddenEvents({ month, now, keep }: Props) {
  const hidden = useHiddenEvents(monthStart(month), monthEnd(month), now);
  if (!hidden || hidden.ids.length === 0) return null;
  const { ids, inSpan } = hidden;
  const show = (some: readonly EventId[]) =>
    void keep(shownAgain(some), message('events.said.shown'), 'undoable');
  return (
    <details className={css.fold}>
      <summary>{message('events.hidden.title', [`${inSpan.length}`, `${ids.length}`])}</summary>
      <ul className={css.rows}>
        {inSpan.map((event) => (
          <li key={event.id}>
            <span>
              {markedName(event)} <small>{periodName(event)}</small>
            </span>
            <Button
              look="plain"
              aria-label={message('events.hidden.showOne', [markedName(event)])}
              onClick={() => show([event.id])}
            >
              {message('events.hidden.show')}
            </Button>
          </li>
        ))}
      </ul>
      <Button look="plain" onClick={() => show(ids)}>
        {message('events.hidden.showAll')}
      </Button>
    </details>
  );
}
