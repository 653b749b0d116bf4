import { dayContaining } from '../domain/days';
import { type CampaignEvent, lastMinute } from '../domain/events/event';
import type { JstDay } from '../domain/time';
import type { Instant } from '../domain/time-units';
import { eventKindName } from './event-words';
import { dayName, fullDayName, hourMinute, language } from './format';
import { message } from './message';

/** Of no kind of its own, and announced under a name. */
const NAMED: Readonly<Record<string, () => string>> = {
  イーグルス感謝祭: () => message('events.named.eagles'),
};

/** What we ship is named in the reader's language, what somebody wrote as it was written. */
export function eventName({ title, kind, origin }: CampaignEvent): string {
  const ours = origin.from === 'shipped' || origin.from === 'computed';
  if (!ours || language() !== 'en') return title;
  return kind === 'other' ? (NAMED[title]?.() ?? title) : eventKindName(kind);
}

/** `12月4日(金) 20:00`, the time in Japan. */
export const dayAndTime = (at: Instant): string => `${dayName(at)} ${hourMinute(at)}`;

/** The same with its year, for whoever looks far ahead or back. */
export const fullDayAndTime = (at: Instant): string =>
  `${fullDayName(dayContaining(at))} ${hourMinute(at)}`;

/** `12月4日(金) 20:00〜12月11日(金) 01:59`: the end as it is announced. */
export function periodName(event: CampaignEvent): string {
  const last = lastMinute(event);
  const sameDay = dayContaining(event.startsAt) === dayContaining(last);
  return message('events.page.span', [
    dayAndTime(event.startsAt),
    sameDay ? hourMinute(last) : dayAndTime(last),
  ]);
}

/** What is said of an event on one day: `お買い物マラソン（推定） 20:00から`. */
export function onDayName(event: CampaignEvent, day: JstDay): string {
  const name = markedName(event);
  const last = lastMinute(event);
  const [begins, ends] = [event.startsAt, last].map((at) => dayContaining(at) === day);
  if (begins && ends) return message('events.page.onDay.within', [name, ...timesOf(event)]);
  if (begins) return message('events.page.onDay.first', [name, hourMinute(event.startsAt)]);
  if (ends) return message('events.page.onDay.last', [name, hourMinute(last)]);
  return name;
}

const timesOf = (event: CampaignEvent): [string, string] => [
  hourMinute(event.startsAt),
  hourMinute(lastMinute(event)),
];

/** An estimate is never named without saying so. */
export const markedName = (event: CampaignEvent): string =>
  event.confidence === 'estimated'
    ? message('events.page.estimated', [eventName(event)])
    : eventName(event);
