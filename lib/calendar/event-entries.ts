import type { CalendarEntry } from '../domain/calendar-entry';
import { dayContaining, startOfDay } from '../domain/days';
import { type CampaignEvent, EVENT_KINDS, type Origin } from '../domain/events/event';
import { kindOfTitle } from '../domain/events/kind-titles';
import { MAX_SOURCE, type ParsedEvent, parseEvent } from '../domain/events/parse';
import type { Instant } from '../domain/time-units';

const OURS = '@room-techo';
const isMidnight = (at: Instant): boolean => startOfDay(dayContaining(at)) === at;

/**
 * An event for a calendar file. Most calendars show nothing of a tentative status, so an estimate
 * says in its title what it is: `mark` is that word.
 */
export function entryOfEvent(event: CampaignEvent, mark: string): CalendarEntry {
  const { id, kind, title, startsAt, endsAt, confidence, source, entryPage } = event;
  const tentative = confidence === 'estimated';
  return {
    uid: `${id}${OURS}`,
    title: tentative ? `${title}${suffix(mark)}` : title,
    ...(source && { description: source }),
    ...(entryPage && URL.canParse(entryPage) && { url: entryPage }),
    category: kind,
    start: startsAt,
    end: endsAt,
    allDay: isMidnight(startsAt) && isMidnight(endsAt),
    tentative,
  };
}

/** An entry of somebody's calendar as an event; its kind is what its category or title says. */
export function eventOfEntry(entry: CalendarEntry, origin: Origin, mark: string): ParsedEvent {
  const { uid, title, description = '', url, category, start, end, tentative } = entry;
  const ending = suffix(mark);
  const marked = tentative && title.endsWith(ending);
  return parseEvent({
    id: idOf(uid),
    kind: EVENT_KINDS.find((kind) => kind === category) ?? kindOfTitle(title),
    title: marked ? title.slice(0, -ending.length) : title,
    startsAt: start,
    endsAt: end,
    confidence: tentative ? 'estimated' : 'confirmed',
    source: description.slice(0, MAX_SOURCE),
    ...(url && { entryPage: url }),
    origin,
  });
}

const suffix = (mark: string): string => `（${mark}）`;

/** Printable, as ids are, and different for different UIDs. */
const idOf = (uid: string): string =>
  encodeURIComponent(uid.endsWith(OURS) ? uid.slice(0, -OURS.length) : uid).replaceAll('%3A', ':');
