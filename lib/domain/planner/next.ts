import { byStart, type CampaignEvent, isRunning } from '../events/event';
import { DAY, HOUR, type Instant } from '../time-units';
import { isWithin, reachOf } from './reach';
import { weightOf } from './weights';

/** Texts under `events.todo`. */
export const TODOS = ['share-now', 'entry-open', 'prepare', 'last-hours', 'nothing'] as const;
export type Todo = (typeof TODOS)[number];

/** The event to look at now. */
export interface NextEvent {
  /** An estimate may be next; it is then said to be one. */
  event: CampaignEvent;
  state: 'coming' | 'running';
  /** What the countdown runs to: its start, or its end once it runs. */
  until: Instant;
  todo: Todo;
}

export const LAST_HOURS = 6 * HOUR;
/** Posts for an event are written in the days before it. */
const PREPARE = 7 * DAY;

/** The heaviest event that sharing reaches now, else the one that starts first. */
export function nextEvent(events: readonly CampaignEvent[], now: Instant): NextEvent | undefined {
  const ahead = events.filter(({ endsAt }) => endsAt > now).sort(byStart);
  const reached = ahead.filter((event) => isReached(event, now)).sort(heavier);
  const event = reached[0] ?? ahead.find(({ startsAt }) => startsAt > now) ?? ahead[0];
  if (!event) return undefined;
  const running = isRunning(event, now);
  return {
    event,
    state: running ? 'running' : 'coming',
    until: running ? event.endsAt : event.startsAt,
    todo: todoFor(event, now),
  };
}

/** Nobody is told that a click reaches what may not take place. */
const isReached = (event: CampaignEvent, now: Instant): boolean =>
  event.confidence === 'confirmed' && isWithin(reachOf(event).carted, now);

const heavier = (a: CampaignEvent, b: CampaignEvent): number =>
  weightOf(b) - weightOf(a) || byStart(a, b);

export function todoFor(event: CampaignEvent, now: Instant): Todo {
  if (event.endsAt <= now) return 'nothing';
  if (isReached(event, now)) {
    return isRunning(event, now) && event.endsAt - now <= LAST_HOURS ? 'last-hours' : 'share-now';
  }
  const { confidence, entryOpensAt, startsAt } = event;
  const entryOpen = entryOpensAt !== undefined && entryOpensAt <= now;
  if (entryOpen && confidence === 'confirmed') return 'entry-open';
  return startsAt > now && startsAt - now <= PREPARE ? 'prepare' : 'nothing';
}
