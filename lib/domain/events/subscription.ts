import type { Instant } from '../time-units';
import type { CalendarParts, Feed } from './calendar';
import type { CampaignEvent, EventId } from './event';
import type { FileProblem, RowProblem } from './problems';
import { SHIPPED_EVENTS } from './shipped';

export const MAX_FEEDS = 5;
export const MAX_FEED_NAME = 60;
const MAX_URL = 500;

/** Why nothing new was taken from an address. Texts under `events.feed`. */
export type FeedProblem =
  | { kind: 'file'; problem: FileProblem }
  /** The first rows that nobody honest would send. */
  | { kind: 'rows'; rows: readonly { row: number; problem: RowProblem }[] }
  /** What the server answered, 404 for instance. */
  | { kind: 'status'; status: number }
  /** `moved`: it leads to another host, which the user was not asked about. */
  | { kind: 'address' | 'permission' | 'moved' | 'timeout' | 'network' | 'tooLarge' | 'tooMany' };

/** A calendar at an address of the user's choice, with the last good copy of its events. */
export interface Subscription extends Feed {
  name: string;
  /** https, without user name or password. */
  url: string;
  /** Switched off it is kept, and neither fetched nor shown. */
  on: boolean;
  checkedAt?: Instant | undefined;
  /** When the copy was made. */
  fetchedAt?: Instant | undefined;
  /** Of the last check; the copy before it is kept. */
  problem?: FeedProblem | undefined;
  /** Checks in a row that failed. */
  failures: number;
}

/** An address that may be subscribed to. */
export function feedAddress(text: string): URL | undefined {
  if (text.length > MAX_URL || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const plain = url.protocol === 'https:' && url.username === '' && url.password === '';
  url.hash = '';
  return plain ? url : undefined;
}

/** What `calendarOf` makes a calendar of, from what is stored. */
export const partsOf = (
  own: readonly CampaignEvent[],
  subscriptions: readonly Subscription[],
  hidden: readonly EventId[],
): CalendarParts => ({
  shipped: SHIPPED_EVENTS,
  own,
  feeds: subscriptions.filter(({ on }) => on),
  hidden,
});
