import type { CalendarEntry } from '../domain/calendar-entry';
import { shiftDay, startOfDay } from '../domain/days';
import type { Payout } from '../domain/rewards/payouts';
import { isOpen } from '../domain/rewards/payouts-ahead';
import type { Instant } from '../domain/time-units';

/** The words of the reader's language. */
export interface PayoutWords {
  /** `open`: the amount can still change. */
  title: (payout: Payout, open: boolean) => string;
  description: (payout: Payout) => string;
}

/** The days of payouts for a calendar file: one whole day each, under the same UID in every file. */
export const payoutEntries = (
  payouts: readonly Payout[],
  now: Instant,
  words: PayoutWords,
): CalendarEntry[] =>
  payouts.map((payout) => {
    const { day, saleMonth } = payout;
    const tentative = isOpen(payout, now);
    return {
      uid: `payout-${saleMonth}@room-techo`,
      title: words.title(payout, tentative),
      description: words.description(payout),
      start: startOfDay(day),
      end: startOfDay(shiftDay(day, 1)),
      allDay: true,
      tentative,
    };
  });
