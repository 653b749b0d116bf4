import type { RoomSlug, ShopUrl } from './identity';
import { addJstDays, HOUR, type Instant, type JstDay, jstDayStart } from './time';
import type { Phase } from './windows';

/** What a row of the timeline is about: a passage to Ichiba, or a press of a cart button. */
export type RowKind = 'passage' | 'attempt';

/**
 * What the timeline is narrowed to; an absent field lets everything through. A phase is a state
 * of a click, so under a phase filter the cart attempts are left out.
 */
export interface TimelineFilter {
  from?: JstDay | undefined;
  /** Included. */
  to?: JstDay | undefined;
  room?: RoomSlug | undefined;
  shopUrl?: ShopUrl | undefined;
  phase?: Phase | undefined;
  kind?: RowKind | undefined;
  text?: string | undefined;
}

/** Whether anything but the days is asked for: then the daily roll-ups cannot tell the total. */
export const narrowsRows = ({ from: _, to: __, ...rest }: TimelineFilter): boolean =>
  Object.values(rest).some((value) => value !== undefined && value !== '');

/** First and last millisecond of the days asked for. */
export interface Span {
  lo: Instant;
  hi: Instant;
}

export function spanOf({ from, to }: TimelineFilter): Span {
  return {
    lo: from === undefined ? -Infinity : jstDayStart(from),
    hi: to === undefined ? Infinity : jstDayStart(addJstDays(to, 1)) - 1,
  };
}

/**
 * A place in the history, which runs from the newest to the oldest row. With an empty id it lies
 * behind everything of its instant.
 */
export interface Cursor {
  at: Instant;
  id: string;
}

export const newer = (a: Cursor, b: Cursor): boolean =>
  a.at > b.at || (a.at === b.at && a.id > b.id);

export const byNewest = (a: Cursor, b: Cursor): number => (newer(a, b) ? -1 : newer(b, a) ? 1 : 0);

const JST_AHEAD = 9 * HOUR;

/** `2026-11-20 08:11:04` in Japan, which has no summer time. Fast enough for a million rows. */
export const jstStamp = (at: Instant): string =>
  new Date(at + JST_AHEAD).toISOString().slice(0, 19).replace('T', ' ');
