import { useMemo } from 'react';
import { calendarOf } from '../domain/events/calendar';
import type { CampaignEvent } from '../domain/events/event';
import { partsOf } from '../domain/events/subscription';
import type { Instant } from '../domain/time-units';
import { calendarParts, sharesIn } from '../storage/queries/events';
import type { ShareRow } from '../storage/rows';
import { feedsItem, hiddenEventsItem } from '../storage/settings';
import { useHistory } from './use-history';
import { useStored } from './use-stored';

/** Every event that overlaps the span, live; `undefined` until it is known. */
export function useCalendar(
  from: Instant,
  to: Instant,
  now: Instant,
): readonly CampaignEvent[] | undefined {
  const own = useHistory(calendarParts)?.own;
  const feeds = useStored(feedsItem);
  const hidden = useStored(hiddenEventsItem);
  return useMemo(
    () => own && feeds && hidden && calendarOf(partsOf(own, feeds, hidden), from, to, now),
    [own, feeds, hidden, from, to, now],
  );
}

/** Shares noted in a span, its end outside, live; `undefined` until they are known. */
export const useShares = (from: Instant, to: Instant): readonly ShareRow[] | undefined =>
  useHistory((db) => sharesIn(db, from, to), [from, to]);
