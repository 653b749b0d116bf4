import Dexie from 'dexie';
import type { RoomSlug, ShopUrl } from '../../domain/identity';
import type { HistoryDb } from '../db';

export interface FilterChoices {
  rooms: RoomSlug[];
  shops: { shopUrl: ShopUrl; name?: string | undefined }[];
}

/**
 * The distinct ROOMs of a table, each found by a jump behind the last: as many reads as there are
 * ROOMs, however many rows share one.
 */
async function skipScan(table: 'clicks' | 'cartAttempts', db: HistoryDb): Promise<RoomSlug[]> {
  const after = (room: string) =>
    db[table].where('[room+at]').above([room, Dexie.maxKey]).limit(1).toArray();
  const found: RoomSlug[] = [];
  for (let [row] = await after(''); row?.room !== undefined; [row] = await after(row.room)) {
    found.push(row.room);
  }
  return found;
}

/** Every ROOM that occurs. A cart attempt has its ROOM from a click, but may outlive it. */
export async function distinctRooms(db: HistoryDb): Promise<RoomSlug[]> {
  const [clicked, carted] = await Promise.all([
    skipScan('clicks', db),
    skipScan('cartAttempts', db),
  ]);
  return [...new Set([...clicked, ...carted])].sort();
}

/** Every shop an item was seen of, by the name its latest looked-at item gives it. */
async function distinctShops(db: HistoryDb): Promise<FilterChoices['shops']> {
  const urls = (await db.items.orderBy('shopUrl').uniqueKeys()).map(String);
  const items = await Promise.all(
    urls.map((url) => db.items.where('shopUrl').equals(url).reverse().first()),
  );
  const shops = items.flatMap((item) =>
    item ? [{ shopUrl: item.shopUrl, name: item.shopName }] : [],
  );
  return shops.sort((a, b) => (a.name ?? a.shopUrl).localeCompare(b.name ?? b.shopUrl, 'ja'));
}

/** What the selects of the filter bar offer. */
export function filterChoices(db: HistoryDb): Promise<FilterChoices> {
  return db.transaction('r', db.items, db.clicks, db.cartAttempts, async () => ({
    rooms: await distinctRooms(db),
    shops: await distinctShops(db),
  }));
}
