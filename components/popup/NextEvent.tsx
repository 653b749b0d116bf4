import { Figure } from '@/components/ui/Figure';
import { Section } from '@/components/ui/Section';
import { lastMinute } from '@/lib/domain/events/event';
import type { NextEvent as Next } from '@/lib/domain/planner/next';
import type { Instant } from '@/lib/domain/time-units';
import { eventName } from '@/lib/i18n/event-names';
import { confidenceName, todoSentence } from '@/lib/i18n/event-words';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { timeLeftParts } from '@/lib/i18n/time-left';
import { pageUrl } from '@/lib/platform/extension';
import css from './event.module.css';

/** The event to look at now, how long until it starts or ends, and what to do. */
export function NextEvent({ next, now }: { next: Next | undefined; now: Instant }) {
  if (!next) return null;
  const { event, state, until, todo } = next;
  const left = Math.max(0, until - now);
  const estimated = event.confidence === 'estimated';
  const when =
    state === 'running'
      ? message('popup.event.until', [dateTime(lastMinute(event))])
      : message('popup.event.from', [dateTime(event.startsAt)]);
  return (
    <Section title={message('popup.event.title')} aside={<Calendar />}>
      <div className={css.event}>
        <p className={css.name}>
          {eventName(event)}
          {estimated && <span className={css.estimate}>{confidenceName('estimated')}</span>}
        </p>
        <p className={css.left}>
          <span className={css.word}>{message(`popup.event.${state}`)}</span>
          <Figure {...timeLeftParts(left)} />
        </p>
        <p className={css.note}>{estimated ? message('popup.event.about', [when]) : when}</p>
        {todo !== 'nothing' && <p className={css.todo}>{todoSentence(todo)}</p>}
      </div>
    </Section>
  );
}

function Calendar() {
  return (
    <a href={pageUrl('notebook.html', '#events')} target="_blank" rel="noreferrer">
      {message('popup.event.calendar')}
    </a>
  );
}
