import type { CampaignEvent } from '@/lib/domain/events/event';
import { nextEvent } from '@/lib/domain/planner/next';
import type { Instant } from '@/lib/domain/time-units';
import { markedName, periodName } from '@/lib/i18n/event-names';
import { todoSentence } from '@/lib/i18n/event-words';
import { message } from '@/lib/i18n/message';
import css from './planner.module.css';

interface Props {
  events: readonly CampaignEvent[];
  now: Instant;
}

/** The event to look at now, and what to do about it. */
export function NextLine({ events, now }: Props) {
  const next = nextEvent(events, now);
  if (!next) return null;
  const { event, state, todo } = next;
  return (
    <p className={css.next}>
      <span>{message(`events.planner.${state}`)}</span>
      <b>{markedName(event)}</b>
      <small>{periodName(event)}</small>
      <em>{todoSentence(todo)}</em>
    </p>
  );
}
