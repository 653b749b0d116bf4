import type { Instant } from '../../domain/time';
import type { Cursor, TimelineFilter } from '../../domain/timeline';
import type { HistoryDb } from '../db';
import { fits } from './fits';
import { type Accept, Stream } from './merge';
import { ageAt } from './source';
import { FEW, findText, textTest } from './text';
import { type Way, wayOfFinds, waysOf } from './ways';

/** How a filter is answered: which index ranges are walked, and what each row is asked. */
export interface Query {
  way: Way;
  accept: Accept;
  /** Whether the way holds rows that do not fit, so that more must be read than is wanted. */
  sieves: boolean;
}

/** Below this many rows a way is walked without asking for a better one. */
const SHORT = 1000;
const PROBE = 64;

/** Chooses how to answer a filter, by probing, never by counting. */
export async function planQuery(
  db: HistoryDb,
  filter: TimelineFilter,
  now: Instant,
  after?: Cursor,
): Promise<Query> {
  const until = after?.at ?? Infinity;
  const fitting = fits(filter, now);
  const finds = await findText(db, filter);
  const ways = waysOf(filter, now);
  if (!finds) {
    const sieves = ways.length > 1;
    return {
      way: await sparsest(db, ways, until),
      accept: async (rows) => rows.filter(fitting),
      sieves,
    };
  }
  const test = textTest(db, finds);
  const accept: Accept = (rows) => test(rows.filter(fitting));
  const few = finds.items.size + finds.rooms.size <= FEW;
  const way = few
    ? ((await shortWay(db, ways, until)) ?? wayOfFinds(finds, filter))
    : await sparsest(db, ways, until);
  return { way, accept, sieves: true };
}

/** The way whose rows lie furthest apart. */
async function sparsest(db: HistoryDb, ways: readonly Way[], until: Instant): Promise<Way> {
  const [only = []] = ways;
  if (ways.length < 2) return only;
  const ages = await Promise.all(ways.map((way) => newestAge(db, way, until, PROBE)));
  return ways[ages.indexOf(Math.min(...ages))] ?? only;
}

/** A way so short that it may as well be walked to its end. */
async function shortWay(db: HistoryDb, ways: readonly Way[], until: Instant) {
  const ages = await Promise.all(ways.map((way) => newestAge(db, way, until, SHORT)));
  return ways[ages.indexOf(-Infinity)];
}

async function newestAge(db: HistoryDb, way: Way, until: Instant, depth: number): Promise<Instant> {
  const ages = await Promise.all(way.map((source) => ageAt(db, source, until, depth)));
  return Math.max(-Infinity, ...ages);
}

/** First reads that together are a little more than what is wanted. */
export function streamsOf(query: Query, after: Cursor | undefined, limit: number): Stream[] {
  const { way, sieves } = query;
  const share = Math.ceil(((sieves ? 2 : 1) * limit) / Math.max(1, way.length / 2));
  const chunk = Math.max(2, Math.min(share, 2 * limit) + 1);
  return way.map((source) => new Stream(source, after, chunk));
}
