import type { ItemKey, RoomSlug } from '../../domain/identity';
import { matches, searchWords, wordGrams } from '../../domain/search';
import type { TimelineFilter } from '../../domain/timeline';
import type { HistoryDb } from '../db';
import type { ItemRow } from '../rows';
import { distinctRooms } from './choices';
import type { Stored } from './source';

/** Up to here the finds are walked one by one; beyond, the history is read and tested. */
export const FEW = 300;

/** Where a text was found. */
export interface Finds {
  items: Set<ItemKey>;
  rooms: Set<RoomSlug>;
  words: string[];
  /** False: the items have all pairs of characters of the text, but perhaps not in its order. */
  exact: boolean;
}

/** The names of an item as `items.grams` were made of them. */
export const searched = ({ name, shopName, shopUrl }: ItemRow): string =>
  `${name ?? ''} ${shopName ?? ''} ${shopUrl}`;

/** Items and ROOMs whose names have every word of the text. */
export async function findText(db: HistoryDb, filter: TimelineFilter): Promise<Finds | undefined> {
  const words = searchWords(filter.text ?? '');
  if (words.length === 0) return undefined;
  const rooms = new Set(await findRooms(db, words, filter.room));
  const all = await findItems(db, words);
  const { shopUrl } = filter;
  const keys = shopUrl === undefined ? all : all.filter((key) => key.startsWith(`${shopUrl}:`));
  if (keys.length > FEW) return { items: new Set(keys), rooms, words, exact: isExact(words) };
  const items = await db.items.bulkGet(keys);
  const sure = items.filter((item) => item !== undefined && matches(searched(item), words));
  return { items: new Set(sure.flatMap((item) => item?.key ?? [])), rooms, words, exact: true };
}

/** One or two characters are themselves entries of the index. */
const isExact = (words: readonly string[]) => words.every((word) => [...word].length <= 2);

async function findRooms(db: HistoryDb, words: readonly string[], room: RoomSlug | undefined) {
  // A slug is plain ASCII; most searches are not, and need not look.
  if (!words.every((word) => /^[\w.-]+$/.test(word))) return [];
  const rooms = room === undefined ? await distinctRooms(db) : [room];
  return rooms.filter((slug) => matches(slug, words));
}

/** Keys of the items that have every pair of characters of every word. */
async function findItems(db: HistoryDb, words: readonly string[]): Promise<ItemKey[]> {
  const lookups = words.flatMap((word) => gramRanges(db, word));
  // The rarest pair alone is often few enough; the others are then read in vain.
  const probes = await Promise.all(
    lookups.map((look) =>
      look()
        .limit(FEW + 1)
        .primaryKeys(),
    ),
  );
  const few = probes.filter((keys) => keys.length <= FEW).sort((a, b) => a.length - b.length)[0];
  if (few) return [...new Set(few)];
  const [first = [], ...rest] = await Promise.all(lookups.map((look) => look().primaryKeys()));
  const sets = rest.map((keys) => new Set(keys));
  return [...new Set(first)].filter((key) => sets.every((set) => set.has(key)));
}

function gramRanges(db: HistoryDb, word: string) {
  const grams = db.items.where('grams');
  const pairs = wordGrams(word);
  if (pairs.length === 0) return [() => grams.startsWith(word)];
  return pairs.map((pair) => () => db.items.where('grams').equals(pair));
}

/** Drops rows the text is not found in; remembers the items it had to look at. */
export function textTest(db: HistoryDb, { items, rooms, words, exact }: Finds) {
  const verdicts = new Map<ItemKey, boolean>();
  const inRoom = ({ room }: Stored) => room !== undefined && rooms.has(room);
  return async (rows: Stored[]): Promise<Stored[]> => {
    const likely = rows.filter((row) => inRoom(row) || items.has(row.itemKey));
    if (exact) return likely;
    const open = likely.filter((row) => !inRoom(row) && !verdicts.has(row.itemKey));
    const keys = [...new Set(open.map((row) => row.itemKey))];
    const found = await db.items.bulkGet(keys);
    for (const [index, key] of keys.entries()) {
      const item = found[index];
      verdicts.set(key, item !== undefined && matches(searched(item), words));
    }
    return likely.filter((row) => inRoom(row) || verdicts.get(row.itemKey));
  };
}
