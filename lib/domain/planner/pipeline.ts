import { dayContaining, daysFrom, shiftDay, startOfDay } from '../days';
import type { JstDay } from '../time';
import { DAY, type Instant } from '../time-units';
import { CART_WINDOW, PURCHASE_WINDOW } from '../windows';
import { type KnownSum, knownSum } from './known-sum';

/** A share the user noted. */
export interface Share {
  at: Instant;
  /** Where: a word of the user's. */
  channel: string;
  post?: string | undefined;
}

/** What is still inside its windows at some time of a day. */
export interface PipelineDay {
  day: JstDay;
  /** Shares whose clicks, made at once, would be; how many clicks they brought is not known. */
  shares: { cart: number; purchase: number };
  /**
   * Clicks counted by reports, to the day: every click of a day is taken to last as long as one
   * made at its end would.
   */
  clicks: { cart: KnownSum; purchase: KnownSum };
}

/** How many days before a day clicks still count on it: a window of a day reaches into the next. */
const CART_DAYS = CART_WINDOW / DAY;
const PURCHASE_DAYS = PURCHASE_WINDOW / DAY;

/** The coming days, today first; what is still to be shared or clicked is not in them. */
export function pipelineOf(
  shares: readonly Share[],
  clicks: ReadonlyMap<JstDay, number>,
  now: Instant,
  days: number,
): PipelineDay[] {
  const today = dayContaining(now);
  const made = shares.filter(({ at }) => at <= now);
  const clicksIn = (day: JstDay, window: number) => {
    const last = day < today ? day : today;
    return knownSum(daysFrom(shiftDay(day, -window), last).map((one) => clicks.get(one)));
  };
  return daysFrom(today, shiftDay(today, days - 1)).map((day) => ({
    day,
    shares: {
      cart: openOn(made, day, CART_WINDOW, now),
      purchase: openOn(made, day, PURCHASE_WINDOW, now),
    },
    clicks: { cart: clicksIn(day, CART_DAYS), purchase: clicksIn(day, PURCHASE_DAYS) },
  }));
}

/** Of today only what is left of it. */
function openOn(shares: readonly Share[], day: JstDay, window: number, now: Instant): number {
  const from = Math.max(now, startOfDay(day));
  return shares.filter(({ at }) => at + window > from).length;
}
