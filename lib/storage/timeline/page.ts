import type { Instant } from '../../domain/time';
import type { Cursor, TimelineFilter } from '../../domain/timeline';
import { type Clock, systemClock } from '../../platform/clock';
import type { HistoryDb } from '../db';
import { mergeNewest } from './merge';
import { planQuery, type Query, streamsOf } from './query';
import { complete, type TimelineRow } from './rows';

export interface TimelinePage {
  rows: TimelineRow[];
  /** Where the next page begins. A page may be short, or empty, and still have one. */
  next?: Cursor;
}

export interface PageOptions {
  after?: Cursor | undefined;
  limit: number;
  /** How long to look, in ms, before returning what was found so far. */
  budget?: number;
  clock?: Clock;
}

/** A page is painted every so often, whatever the filter. */
const BUDGET = 60;

const tables = (db: HistoryDb) => [db.items, db.clicks, db.cartAttempts];

async function read(
  db: HistoryDb,
  query: Query,
  now: Instant,
  { after, limit, budget = BUDGET, clock = systemClock }: PageOptions,
): Promise<TimelinePage> {
  const end = clock() + budget;
  const merged = await mergeNewest(
    streamsOf(query, after, limit),
    limit,
    (stream) => stream.fill(db, query.accept),
    () => clock() >= end,
  );
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
  return db.transaction('r', tables(db), async () => {
    const query = await planQuery(db, filter, now, options.after);
    return read(db, query, now, options);
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
  const query = await db.transaction('r', tables(db), async () => planQuery(db, filter, now));
  let after: Cursor | undefined;
  do {
    const options = { after, limit };
    const page = await db.transaction('r', tables(db), async () => read(db, query, now, options));
    if (page.rows.length > 0) yield page.rows;
    after = page.next;
  } while (after);
}
