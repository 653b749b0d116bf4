import type { Instant } from '../../domain/time';
import type { Cursor, TimelineFilter } from '../../domain/timeline';
import type { HistoryDb } from '../db';
import { fits } from './fits';
import { type Accept, Stream } from './merge';
import { ageAt } from './source';
import {
  type Finds,
  findRooms,
  findText,
  mayNameRoom,
  TUNING,
  type Tuning,
  textTest,
} from './text';
import { type Way, wayOfFinds, waysOf } from './ways';

/** How a filter is answered: which index ranges are walked, and what each row is asked. */
export interface Query {
  way: Way;
  accept: Accept;
  /** Whether the way holds rows that do not fit, so that more must be read than is wanted. */
  sieves: boolean;
}

export interface PlanOptions {
  after?: Cursor | undefined;
  /** Something is to be painted soon; what takes longer can wait for the next piece. */
  glance: boolean;
  tuning?: Tuning | undefined;
}

/** Below this many rows a way is walked to its end rather than a better one asked for. */
const SHORT = 128;
const PROBE = 32;
/** Rows of one item that are read at once when only some may fit; few items have many more. */
const SIEVED = 16;

/** Chooses how to answer a filter, by probing, never by counting. */
export async function planQuery(
  db: HistoryDb,
  filter: TimelineFilter,
  now: Instant,
  { after, glance, tuning = TUNING }: PlanOptions,
): Promise<Query> {
  const until = after?.at ?? Infinity;
  const fitting = fits(filter, now);
  const finds = await findText(db, filter, tuning, glance);
  const ways = waysOf(filter, now);
  if (!finds) {
    const way = await sparsest(db, ways, until);
    return { way, accept: async (rows) => rows.filter(fitting), sieves: ways.length > 1 };
  }
  const test = textTest(db, finds);
  const way = await wayOfText(db, { filter, finds, ways, until, glance, tuning });
  const sieves = way.length <= 2 || narrows(filter);
  return { way, accept: (rows) => test(rows.filter(fitting)), sieves };
}

interface TextPlan {
  filter: TimelineFilter;
  finds: Finds;
  ways: readonly Way[];
  until: Instant;
  glance: boolean;
  tuning: Tuning;
}

/** Whether an item may have rows that are not asked for. */
const narrows = ({ room, shopUrl, phase }: TimelineFilter): boolean =>
  (room ?? shopUrl ?? phase) !== undefined;

/** From item to item where the text is about few, else through the history. */
async function wayOfText(db: HistoryDb, plan: TextPlan): Promise<Way> {
  const { filter, finds, ways, until, glance, tuning } = plan;
  const { items, words, sure } = finds;
  const atOnce = sure && !mayNameRoom(words);
  if (!items || (glance && !atOnce)) return sparsest(db, ways, until);
  const rooms = await findRooms(db, words, filter.room);
  if (items.size + rooms.length > tuning.many) return sparsest(db, ways, until);
  const short = narrows(filter) ? await shortWay(db, ways, until) : undefined;
  return short ?? wayOfFinds({ items, rooms }, filter);
}

/** The way whose rows lie furthest apart. */
async function sparsest(db: HistoryDb, ways: readonly Way[], until: Instant): Promise<Way> {
  const [only = []] = ways;
  if (ways.length < 2) return only;
  const ages = await Promise.all(ways.map((way) => newestAge(db, way, until, PROBE)));
  return ways[ages.indexOf(Math.min(...ages))] ?? only;
}

async function shortWay(db: HistoryDb, ways: readonly Way[], until: Instant) {
  const ages = await Promise.all(ways.map((way) => newestAge(db, way, until, SHORT)));
  return ways[ages.indexOf(-Infinity)];
}

async function newestAge(db: HistoryDb, way: Way, until: Instant, depth: number): Promise<Instant> {
  const ages = await Promise.all(way.map((source) => ageAt(db, source, until, depth)));
  return Math.max(-Infinity, ...ages);
}

/** Sizes of the first reads, so that together they bring about what is wanted. */
export function streamsOf(query: Query, after: Cursor | undefined, limit: number): Stream[] {
  const { way, sieves } = query;
  const single = limit * (sieves ? 1.5 : 1);
  const share = way.length <= 2 ? single : Math.max(limit / way.length, sieves ? SIEVED : 0);
  return way.map((source) => new Stream(source, after, Math.ceil(share) + 1));
}
