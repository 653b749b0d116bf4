import type { ItemKey, RoomSlug } from '../../domain/identity';
import { matches, searchWords, wordGrams } from '../../domain/search';
import type { TimelineFilter } from '../../domain/timeline';
import type { HistoryDb } from '../db';
import type { ItemRow } from '../rows';
import { distinctRooms } from './choices';
import type { Accept } from './merge';
import type { Stored } from './source';

/**
 * How a search is carried out, by how many items it may be about. Measured at 1,000,000 rows: a
 * look at one item's newest rows takes as long as reading some ten rows on.
 */
export interface Tuning {
  /** So many items are looked up one by one, at once. */
  few: number;
  /** So many are, once the first rows are painted; of more, the history itself is read. */
  many: number;
  /** So many keys of items are listed for one pair of characters, after the first rows. */
  listed: number;
}

export const TUNING: Tuning = { few: 60, many: 400, listed: 5000 };
/** Pairs of characters that are looked up so far; more seldom narrow a search down. */
const PAIRS = 4;

/** What is known of the items a text is about, before the history is read. */
export interface Finds {
  words: string[];
  /** Items that have all the text's characters; absent when they are too many to list. */
  items?: Set<ItemKey>;
  /** Every item of the list has been compared with the text itself. */
  sure: boolean;
}

/** The names of an item as `items.grams` were made of them. */
export const searched = ({ name, shopName, shopUrl }: ItemRow): string =>
  `${name ?? ''} ${shopName ?? ''} ${shopUrl}`;

/** The items a text may be about, listed as far as that is quick, at a glance or with more time. */
export async function findText(
  db: HistoryDb,
  filter: TimelineFilter,
  { few, listed }: Tuning,
  glance: boolean,
): Promise<Finds | undefined> {
  const words = searchWords(filter.text ?? '');
  if (words.length === 0) return undefined;
  const { shopUrl } = filter;
  const all =
    (await listItems(db, words, few)) ??
    (glance ? undefined : await listItems(db, words, listed, PAIRS));
  const keys = all?.filter((key) => shopUrl === undefined || key.startsWith(`${shopUrl}:`));
  if (!keys) return { words, sure: false };
  if (keys.length > few) return { words, items: new Set(keys), sure: false };
  const items = await db.items.bulkGet(keys);
  const sure = items.flatMap((item) => (item && matches(searched(item), words) ? [item.key] : []));
  return { words, items: new Set(sure), sure: true };
}

/** Keys of items that have the pairs of characters looked up; none when each is in too many. */
async function listItems(
  db: HistoryDb,
  words: readonly string[],
  most: number,
  pairs = Infinity,
): Promise<ItemKey[] | undefined> {
  const lookups = spread(
    words.flatMap((word) => gramLookups(db, word)),
    pairs,
  );
  const lists = await Promise.all(lookups.map((look) => look.limit(most + 1).primaryKeys()));
  const whole = lists.filter((keys) => keys.length <= most);
  const [shortest, ...rest] = whole.sort((a, b) => a.length - b.length);
  const sets = rest.map((keys) => new Set(keys));
  return shortest && [...new Set(shortest)].filter((key) => sets.every((set) => set.has(key)));
}

/** At most so many of a list, from all over it. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
}

/** A single character is looked up by what it begins. */
function gramLookups(db: HistoryDb, word: string) {
  const pairs = wordGrams(word);
  return pairs.length === 0
    ? [db.items.where('grams').startsWith(word)]
    : pairs.map((pair) => db.items.where('grams').equals(pair));
}

/** A ROOM's name in the address is plain ASCII; most searches are not, and need not look. */
export const mayNameRoom = (words: readonly string[]): boolean =>
  words.every((word) => /^[\w.-]+$/.test(word));

export async function findRooms(
  db: HistoryDb,
  words: readonly string[],
  room: RoomSlug | undefined,
): Promise<RoomSlug[]> {
  if (!mayNameRoom(words)) return [];
  const rooms = room === undefined ? await distinctRooms(db) : [room];
  return rooms.filter((slug) => matches(slug, words));
}

/** Drops rows the text is not found in; remembers the items it had to look at. */
export function textTest(db: HistoryDb, { words, items, sure }: Finds): Accept {
  const verdicts = new Map<ItemKey, boolean>();
  const inRoom = ({ room }: Stored) => room !== undefined && matches(room, words);
  const inItem = ({ itemKey }: Stored) =>
    sure ? items?.has(itemKey) : (verdicts.get(itemKey) ?? items?.has(itemKey) ?? true);
  return async (rows) => {
    const likely = rows.filter((row) => inItem(row) || inRoom(row));
    if (sure) return likely;
    const open = likely.filter(({ itemKey }) => !verdicts.has(itemKey));
    const keys = [...new Set(open.map(({ itemKey }) => itemKey))];
    const found = await db.items.bulkGet(keys);
    for (const [index, key] of keys.entries()) {
      const item = found[index];
      verdicts.set(key, item !== undefined && matches(searched(item), words));
    }
    return likely.filter((row) => verdicts.get(row.itemKey) || inRoom(row));
  };
}
