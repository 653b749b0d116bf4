import { useMemo } from 'react';
import { calendarOf } from '../domain/events/calendar';
import type { CampaignEvent, EventId } from '../domain/events/event';
import { partsOf } from '../domain/events/subscription';
import type { Instant } from '../domain/time-units';
import { calendarParts } from '../storage/queries/events';
import { feedsItem, hiddenEventsItem } from '../storage/settings';
import { useHistory } from './use-history';
import { useStored } from './use-stored';

export interface HiddenEvents {
  /** All that the user hid, whenever they take place. */
  ids: readonly EventId[];
  /** Those that would be shown in the span. */
  inSpan: readonly CampaignEvent[];
}

/** What the user does not want to see; `undefined` until it is known. */
export function useHiddenEvents(
  from: Instant,
  to: Instant,
  now: Instant,
): HiddenEvents | undefined {
  const own = useHistory(calendarParts)?.own;
  const feeds = useStored(feedsItem);
  const ids = useStored(hiddenEventsItem);
  return useMemo(() => {
    if (!own || !feeds || !ids) return undefined;
    const wanted = new Set<string>(ids);
    const all = calendarOf(partsOf(own, feeds, []), from, to, now);
    return {
      ids,
      inSpan: all.filter(({ id, origin }) => wanted.has(id) && origin.from !== 'user'),
    };
  }, [own, feeds, ids, from, to, now]);
}
