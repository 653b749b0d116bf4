import type { CampaignEvent } from '../../domain/events/event';
import type { Instant } from '../../domain/time';
import type { HistoryDb } from '../db';
import type { ShareRow } from '../rows';

/** What the history holds of the calendar; the rest is shipped, computed or in the settings. */
export const calendarParts = async (db: HistoryDb): Promise<{ own: CampaignEvent[] }> => ({
  own: await db.events.orderBy('startsAt').toArray(),
});

/** Shares noted in a span, its end outside, in the order of time. */
export const sharesIn = (db: HistoryDb, from: Instant, to: Instant): Promise<ShareRow[]> =>
  db.shares.where('at').between(from, to, true, false).toArray();

export const lastShare = (db: HistoryDb): Promise<ShareRow | undefined> =>
  db.shares.orderBy('at').last();
