import type { Instant } from '../../domain/time';
import type { Cursor, TimelineFilter } from '../../domain/timeline';
import { type Clock, systemClock } from '../../platform/clock';
import type { HistoryDb } from '../db';
import { mergeNewest, type Stream } from './merge';
import { planQuery, type Query, streamsOf } from './query';
import { complete, type TimelineRow } from './rows';
import type { Tuning } from './text';

export interface TimelinePage {
  rows: TimelineRow[];
  /** Where the next page begins. A page may be short, or empty, and still have one. */
  next?: Cursor;
  /** How the pages behind are found; handed in with the next one it saves the planning. */
  query?: Query;
}

export interface PageOptions {
  after?: Cursor | undefined;
  query?: Query | undefined;
  limit: number;
  /** How long to look, in ms, before returning what was found so far. */
  budget?: number;
  clock?: Clock;
  tuning?: Tuning;
}

/** The first rows are painted soon, whatever the filter; those behind come in larger pieces. */
const GLANCE = 40;
const PIECE = 100;
/** Going from item to item begins anew with each piece, so it is given time to get somewhere. */
const ROUND = 500;

const tables = (db: HistoryDb) => [db.items, db.clicks, db.cartAttempts];

async function read(
  db: HistoryDb,
  query: Query,
  now: Instant,
  { after, limit }: PageOptions,
  timeIsUp: () => boolean,
): Promise<TimelinePage> {
  const fill = (stream: Stream) => stream.fill(db, query.accept);
  const merged = await mergeNewest(streamsOf(query, after, limit), limit, fill, timeIsUp);
  return { ...merged, rows: await complete(db, merged.rows, now) };
}

/**
 * A page of the timeline, newest first: clicks, landings, link checks and cart attempts in one
 * order. Under a phase filter there are clicks only, since a phase is a state of a click. A filter
 * that few rows fit is read in pieces: a page may come short, with the place to go on from.
 */
export function timelinePage(
  db: HistoryDb,
  filter: TimelineFilter,
  now: Instant,
  options: PageOptions,
): Promise<TimelinePage> {
  const { after, tuning, clock = systemClock } = options;
  const start = clock();
  return db.transaction('r', tables(db), async () => {
    // The first rows are wanted at once; those behind may take a little longer to be found well.
    const glance = after === undefined;
    const query = options.query ?? (await planQuery(db, filter, now, { after, tuning, glance }));
    const piece = query.way.length > 2 ? ROUND : PIECE;
    const end = start + (options.budget ?? (glance ? GLANCE : piece));
    const page = await read(db, query, now, options, () => clock() >= end);
    return glance ? page : { ...page, query };
  });
}

/** Rows read at a time for an export. */
const EXPORT_CHUNK = 1000;

/** Every row of a filter, newest first, in chunks; memory stays that of one chunk. */
export async function* timelineRows(
  db: HistoryDb,
  filter: TimelineFilter,
  now: Instant,
  limit = EXPORT_CHUNK,
): AsyncGenerator<TimelineRow[], void> {
  // Async functions, because that is how Dexie knows to keep the transaction across an `await`.
  const query = await db.transaction('r', tables(db), async () =>
    planQuery(db, filter, now, { glance: false }),
  );
  let after: Cursor | undefined;
  do {
    const page = await db.transaction('r', tables(db), async () =>
      read(db, query, now, { after, limit }, () => false),
    );
    if (page.rows.length > 0) yield page.rows;
    after = page.next;
  } while (after);
}
