import type { CSSProperties } from 'react';
import { visuallyHidden } from '@/components/ui/classes';
import type { GridDay, GridWeek } from '@/lib/domain/events/month-grid';
import type { JstDay } from '@/lib/domain/time';
import { eventName, markedName, onDayName, periodName } from '@/lib/i18n/event-names';
import { confidenceName, eventKindName } from '@/lib/i18n/event-words';
import { fullDayName, hourMinute } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { type BarPlace, hiddenOn, MOST_LANES, placeOf } from './bar-place';
import css from './calendar.module.css';
import type { Openers } from './openers';

interface Props extends Openers {
  week: GridWeek;
  /** The same days with their regular days. */
  regular: readonly GridDay[];
  today: JstDay;
  current: JstDay;
}

export function Week({ week, regular, today, current, onDay, onEvent }: Props) {
  const bars = week.bars.filter(({ lane }) => lane < MOST_LANES).map((bar) => placeOf(bar, week));
  const style = { '--lanes': Math.min(MOST_LANES, week.lanes) } as CSSProperties;
  return (
    <tr style={style}>
      {week.days.map((one, column) => (
        <td
          key={one.day}
          data-outside={!one.inMonth || undefined}
          data-past={one.day < today || undefined}
        >
          <Day
            day={one}
            regular={regular[column]?.events ?? []}
            more={hiddenOn(week, column)}
            isToday={one.day === today}
            current={one.day === current}
            onDay={onDay}
          />
          {bars
            .filter(({ bar }) => bar.from === column)
            .map((place) => (
              <Bar key={place.bar.event.id} place={place} onEvent={onEvent} />
            ))}
        </td>
      ))}
    </tr>
  );
}

interface DayProps extends Pick<Openers, 'onDay'> {
  day: GridDay;
  regular: GridDay['events'];
  more: number;
  isToday: boolean;
  current: boolean;
}

function Day({ day: { day, events }, regular, more, isToday, current, onDay }: DayProps) {
  const said = [...events, ...regular].map((event) => onDayName(event, day));
  const name = [
    isToday ? message('events.page.today', [fullDayName(day)]) : fullDayName(day),
    ...(said.length > 0 ? said : [message('events.page.nothingOnDay')]),
  ];
  return (
    <button
      type="button"
      className={css.day}
      data-day={day}
      tabIndex={current ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      onClick={() => onDay(day)}
    >
      <span className={visuallyHidden}>{name.join(message('events.page.listMark'))}</span>
      <span className={css.number} aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      {regular.map((event) => (
        <span key={event.id} className={css.regular} title={eventName(event)} aria-hidden="true">
          <span>{eventKindName(event.kind)}</span>
        </span>
      ))}
      {more > 0 && (
        <span className={css.more} aria-hidden="true">
          {message('events.page.more', [`${more}`])}
        </span>
      )}
    </button>
  );
}

function Bar({ place, onEvent }: { place: BarPlace } & Pick<Openers, 'onEvent'>) {
  const { bar, left, width, named } = place;
  const { event, lane, startsEarlier, endsLater } = bar;
  const style = { '--left': left, '--width': width, '--lane': lane } as CSSProperties;
  const estimated = event.confidence === 'estimated';
  const name = `${markedName(event)} ${periodName(event)}`;
  return (
    <button
      type="button"
      className={css.bar}
      style={style}
      tabIndex={-1}
      data-estimated={estimated || undefined}
      data-earlier={startsEarlier || undefined}
      data-later={endsLater || undefined}
      title={name}
      onClick={() => onEvent(event)}
    >
      <span className={visuallyHidden}>{name}</span>
      {named && (
        <span className={css.label} aria-hidden="true">
          {estimated && <b>{confidenceName(event.confidence)}</b>}
          {!startsEarlier && width > 1.4 && <i>{hourMinute(event.startsAt)}</i>}
          {eventName(event)}
        </span>
      )}
    </button>
  );
}
