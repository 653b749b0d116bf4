import { type AgendaDay, agendaOf, type DayPart } from '@/lib/domain/events/agenda';
import { type CampaignEvent, lastMinute } from '@/lib/domain/events/event';
import { isRegular } from '@/lib/domain/events/regular';
import { firstDay, type JstMonth, lastDay } from '@/lib/domain/month';
import type { JstDay } from '@/lib/domain/time';
import { eventName } from '@/lib/i18n/event-names';
import { confidenceName } from '@/lib/i18n/event-words';
import { fullDayName, hourMinute } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './agenda.module.css';
import type { Openers } from './openers';

interface Props extends Openers {
  month: JstMonth;
  events: readonly CampaignEvent[];
  today: JstDay;
}

/** The month as a list of its days; what is over is folded. */
export function Agenda({ month, events, today, ...openers }: Props) {
  const days = agendaOf(events, firstDay(month), lastDay(month));
  const present = today >= firstDay(month) && today <= lastDay(month);
  const over = present ? days.filter(({ day }) => day < today) : [];
  const rest = days.slice(over.length);
  return (
    <div className={css.agenda}>
      {over.length > 0 && (
        <details>
          <summary>{message('events.page.earlier', [`${over.length}`])}</summary>
          <Days days={over} today={today} {...openers} />
        </details>
      )}
      {rest.length > 0 ? (
        <Days days={rest} today={today} {...openers} />
      ) : (
        <p className={css.nothing}>{message('events.page.nothingAhead')}</p>
      )}
    </div>
  );
}

const Days = ({
  days,
  today,
  onDay,
  onEvent,
}: { days: readonly AgendaDay[]; today: JstDay } & Openers) => (
  <ol className={css.days}>
    {days.map(({ day, entries }) => (
      <li key={day} data-today={day === today || undefined}>
        <h4>
          <button type="button" onClick={() => onDay(day)}>
            <time dateTime={day}>{fullDayName(day)}</time>
            {day === today && <b>{message('notebook.today')}</b>}
          </button>
        </h4>
        <ul>
          {entries.map((entry) => (
            <Entry key={entry.event.id} {...entry} onEvent={onEvent} />
          ))}
        </ul>
      </li>
    ))}
  </ol>
);

interface EntryProps extends Pick<Openers, 'onEvent'> {
  event: CampaignEvent;
  part: DayPart;
}

function Entry({ event, part, onEvent }: EntryProps) {
  const estimated = event.confidence === 'estimated';
  return (
    <li data-part={part} data-regular={isRegular(event) || undefined}>
      <span className={css.when}>{whenWords(event, part)}</span>
      <button
        type="button"
        className={css.event}
        data-estimated={estimated || undefined}
        onClick={() => onEvent(event)}
      >
        {eventName(event)}
        {estimated && <b className={css.mark}>{confidenceName('estimated')}</b>}
      </button>
    </li>
  );
}

function whenWords(event: CampaignEvent, part: DayPart): string {
  const [start, end] = [hourMinute(event.startsAt), hourMinute(lastMinute(event))];
  if (part === 'first') return message('events.page.from', [start]);
  if (part === 'last') return message('events.page.until', [end]);
  if (part === 'between') return message('events.planner.running');
  const whole = start === '00:00' && end === '23:59';
  return whole ? message('events.page.allDay') : message('events.page.span', [start, end]);
}
