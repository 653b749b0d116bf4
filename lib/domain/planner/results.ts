import { dayContaining, daysFrom, shiftDay, startOfDay } from '../days';
import type { CampaignEvent } from '../events/event';
import type { Yen } from '../rewards/sale';
import type { JstDay } from '../time';
import { HOUR } from '../time-units';
import { type KnownSum, knownSum } from './known-sum';

/** What one day is known to have brought; what is left out is not known. */
export interface DailyResult {
  posts?: number | undefined;
  clicks?: number | undefined;
  sales?: number | undefined;
  reward?: Yen | undefined;
}

export const RESULT_IDS = ['posts', 'clicks', 'sales', 'reward'] as const;
export type ResultId = (typeof RESULT_IDS)[number];

export type Results = Readonly<Record<ResultId, KnownSum>>;

export interface EventResults {
  event: CampaignEvent;
  /** Reports count whole days; both included. */
  days: { from: JstDay; to: JstDay };
  during: Results;
  /** The day after: a cart filled until the end may be clicked for, and bought, later. */
  after: Results;
}

/** An end in the night leaves its day to what comes after. */
const NIGHT = 6 * HOUR;

/** The whole days taken for an event, both included. */
export function resultDays(event: CampaignEvent): EventResults['days'] {
  const from = dayContaining(event.startsAt);
  const last = dayContaining(event.endsAt - 1);
  const cut = last > from && event.endsAt - startOfDay(last) <= NIGHT;
  return { from, to: cut ? shiftDay(last, -1) : last };
}

export function resultsOf(
  event: CampaignEvent,
  daily: ReadonlyMap<JstDay, DailyResult>,
): EventResults {
  const { from, to } = resultDays(event);
  const after = shiftDay(to, 1);
  return {
    event,
    days: { from, to },
    during: sumsOf(daysFrom(from, to), daily),
    after: sumsOf([after], daily),
  };
}

function sumsOf(days: readonly JstDay[], daily: ReadonlyMap<JstDay, DailyResult>): Results {
  const sum = (id: ResultId) => knownSum(days.map((day) => daily.get(day)?.[id]));
  return { posts: sum('posts'), clicks: sum('clicks'), sales: sum('sales'), reward: sum('reward') };
}
