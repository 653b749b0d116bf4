import { calendarOf } from '../domain/events/calendar';
import type { CampaignEvent } from '../domain/events/event';
import { partsOf } from '../domain/events/subscription';
import type { Instant } from '../domain/time';
import type { HistoryDb } from '../storage/db';
import { calendarParts } from '../storage/queries/events';
import { feedsItem, hiddenEventsItem } from '../storage/settings';

/** Every event that overlaps the span, as the user's calendar has it. */
export async function calendarIn(
  db: HistoryDb,
  from: Instant,
  to: Instant,
  now: Instant,
): Promise<CampaignEvent[]> {
  const [{ own }, feeds, hidden] = await Promise.all([
    calendarParts(db),
    feedsItem.getValue(),
    hiddenEventsItem.getValue(),
  ]);
  return calendarOf(partsOf(own, feeds, hidden), from, to, now);
}
