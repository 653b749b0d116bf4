import { dayContaining, shiftDay, startOfDay } from '../days';
import { type CampaignEvent, type EventKind, isRunning } from '../events/event';
import type { Certainty } from '../rules';
import { HOUR, type Instant } from '../time-units';

/**
 * How much more is bought while an event runs, roughly. Nobody publishes that: it only puts events
 * in an order.
 */
export const KIND_WEIGHTS: Readonly<Record<EventKind, number>> = {
  'super-sale': 10,
  'black-friday': 10,
  thanks: 9,
  marathon: 8,
  'new-year': 6,
  'regular-5-0': 4,
  win: 4,
  'regular-1': 3,
  'regular-18': 2,
  other: 3,
};
export const WEIGHTS_CERTAINTY: Certainty = 'assumed';

export const weightOf = ({ kind }: CampaignEvent): number => KIND_WEIGHTS[kind];

/** When in the course of an event a share is made. */
export type EventMoment = 'before' | 'start' | 'during' | 'last-evening';

/** The rush of the first hours. */
const START = 4 * HOUR;
/** From 18:00 of the evening that leads to the end, also when that is past midnight. */
const EVENING = 18 * HOUR;
const NIGHT = 6 * HOUR;

export const lastEvening = ({ endsAt }: CampaignEvent): Instant => {
  const day = dayContaining(endsAt - 1);
  const night = endsAt - startOfDay(day) <= NIGHT;
  return startOfDay(night ? shiftDay(day, -1) : day) + EVENING;
};

export function momentOf(event: CampaignEvent, at: Instant): EventMoment {
  if (!isRunning(event, at)) return 'before';
  if (at >= lastEvening(event)) return 'last-evening';
  return at < event.startsAt + START ? 'start' : 'during';
}
