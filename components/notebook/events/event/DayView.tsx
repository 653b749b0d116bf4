import { Button } from '@/components/ui/Button';
import { agendaOf } from '@/lib/domain/events/agenda';
import type { CampaignEvent } from '@/lib/domain/events/event';
import type { JstDay } from '@/lib/domain/time';
import { markedName, periodName } from '@/lib/i18n/event-names';
import { message } from '@/lib/i18n/message';
import css from './sheet.module.css';

interface Props {
  day: JstDay;
  events: readonly CampaignEvent[];
  onEvent: (event: CampaignEvent) => void;
  onAdd: (day: JstDay) => void;
}

/** One day: what takes place on it, and the way to add something. */
export function DayView({ day, events, onEvent, onAdd }: Props) {
  const entries = agendaOf(events, day, day).flatMap((one) => one.entries);
  return (
    <>
      {entries.length === 0 && <p className={css.quiet}>{message('events.page.nothingOnDay')}</p>}
      <ul className={css.list}>
        {entries.map(({ event }) => (
          <li key={event.id}>
            <button
              type="button"
              className={css.row}
              data-estimated={event.confidence === 'estimated' || undefined}
              onClick={() => onEvent(event)}
            >
              <b className={css.name}>{markedName(event)}</b>
              <small>{periodName(event)}</small>
            </button>
          </li>
        ))}
      </ul>
      <footer>
        <Button onClick={() => onAdd(day)}>{message('events.page.addOnDay')}</Button>
      </footer>
    </>
  );
}
