import { byStart, type CampaignEvent } from '../events/event';
import type { Instant } from '../time-units';
import { CART_WINDOW, cartDeadline, PURCHASE_WINDOW, purchaseDeadline } from '../windows';

/** Instants with `after < at < before`: both ends are outside. */
export interface OpenSpan {
  after: Instant;
  before: Instant;
}

/** Which clicks an event can be reached from. */
export interface EventReach {
  event: CampaignEvent;
  /** Clicks whose carts can still be filled while it runs. */
  carted: OpenSpan;
  /** Clicks whose carts can still be paid for while it runs. */
  bought: OpenSpan;
}

/** At exactly 24 hours before the start the cart window closes as the event begins. */
export function reachOf(event: CampaignEvent): EventReach {
  const { startsAt, endsAt } = event;
  return {
    event,
    carted: { after: startsAt - CART_WINDOW, before: endsAt },
    bought: { after: startsAt - PURCHASE_WINDOW, before: endsAt },
  };
}

export const isWithin = ({ after, before }: OpenSpan, at: Instant): boolean =>
  after < at && at < before;

/** What the carts of one click can reach. */
export interface ReachedEvent {
  /** An estimate stays one: what is reached is then not certain either. */
  event: CampaignEvent;
  /** When the item has to be put into the cart; the end is outside. */
  cartFrom: Instant;
  cartUntil: Instant;
  /** Until when it has to be bought, inside the event or later. */
  buyUntil: Instant;
}

/** The events a click (or a share, clicked at once) at this instant reaches, by their starts. */
export const reachedBy = (at: Instant, events: readonly CampaignEvent[]): ReachedEvent[] =>
  [...events]
    .filter((event) => isWithin(reachOf(event).carted, at))
    .sort(byStart)
    .map((event) => ({
      event,
      cartFrom: Math.max(at, event.startsAt),
      cartUntil: Math.min(cartDeadline({ at }), event.endsAt),
      buyUntil: purchaseDeadline({ at }),
    }));
