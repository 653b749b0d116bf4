import { type ItemIdentity, type ItemKey, idAlias, itemKey, manageAlias } from '../domain/identity';
import { grams } from '../domain/search';
import type { Instant } from '../domain/time';
import type { Availability } from '../pages/facts';
import type { HistoryDb } from './db';
import type { ItemRow } from './rows';

/** What a page said of an item; fields it did not say are absent and leave the row as it is. */
export interface ItemFacts {
  identity: ItemIdentity;
  name?: string | undefined;
  shopName?: string | undefined;
  price?: number | undefined;
  image?: string | undefined;
  images?: string[] | undefined;
  description?: string | undefined;
  availability?: Availability | undefined;
}

/** Rows known under either name of the item. */
export async function findItems(db: HistoryDb, identity: ItemIdentity): Promise<ItemRow[]> {
  const byId = idAlias(identity);
  const byManage = manageAlias(identity);
  const rows = await Promise.all([
    byId && db.items.where('idAlias').equals(byId).first(),
    byManage && db.items.where('manageAlias').equals(byManage).first(),
  ]);
  // A shop may give the manage number to another item one day; the numeric id it cannot.
  const found = rows
    .filter((row) => row !== undefined)
    .filter((row) => byId === undefined || (row.idAlias ?? byId) === byId);
  return found.filter((row, index) => found.findIndex((r) => r.key === row.key) === index);
}

/** The key under which an item is stored now, or the one it would get. */
export async function resolveItemKey(db: HistoryDb, identity: ItemIdentity): Promise<ItemKey> {
  const [first] = await findItems(db, identity);
  return first?.key ?? itemKey(identity);
}

/** Where an item is stored now that was stored under this key: by then it may have another. */
export async function currentKey(db: HistoryDb, key: ItemKey): Promise<ItemKey> {
  const named = (alias: 'idAlias' | 'manageAlias') => db.items.where(alias).equals(key).first();
  return ((await named('idAlias')) ?? (await named('manageAlias')))?.key ?? key;
}

/**
 * Stores what a page said of an item and returns its key. A page that shows both names makes one
 * row of two, and everything recorded under the other key moves along. Call inside a transaction
 * over items, clicks, cartAttempts and posts.
 */
export async function upsertItem(db: HistoryDb, facts: ItemFacts, now: Instant): Promise<ItemKey> {
  const rows = await findItems(db, facts.identity);
  const [older, newer] = rows.sort((a, b) => a.seenAt - b.seenAt);
  await releaseManageNumber(db, facts.identity);
  const merged = mergeItem(older && newer ? joined(older, newer) : older, facts, now);
  for (const { key } of rows) {
    if (key === merged.key) continue;
    await moveReferences(db, key, merged.key);
    await db.items.delete(key);
  }
  await db.items.put(merged);
  return merged.key;
}

/** An item of another id that had the manage number before is known by its id alone from now on. */
async function releaseManageNumber(db: HistoryDb, identity: ItemIdentity): Promise<void> {
  const byId = idAlias(identity);
  const byManage = manageAlias(identity);
  if (!byId || !byManage) return;
  await db.items
    .where('manageAlias')
    .equals(byManage)
    .filter((row) => row.idAlias !== undefined && row.idAlias !== byId)
    .modify((row) => {
      delete row.manageAlias;
    });
}

/** Two rows of one item as one: the page seen later is believed, where it said anything. */
function joined(older: ItemRow, newer: ItemRow): ItemRow {
  return {
    ...older,
    ...newer,
    availability: newer.availability === 'unknown' ? older.availability : newer.availability,
    firstSeenAt: Math.min(older.firstSeenAt, newer.firstSeenAt),
  };
}

function mergeItem(known: ItemRow | undefined, facts: ItemFacts, now: Instant): ItemRow {
  const byId = idAlias(facts.identity) ?? known?.idAlias;
  const byManage = manageAlias(facts.identity) ?? known?.manageAlias;
  const name = facts.name ?? known?.name;
  const shopName = facts.shopName ?? known?.shopName;
  const price = facts.price ?? known?.price;
  const image = facts.image ?? known?.image;
  const images = facts.images ?? known?.images;
  const description = facts.description ?? known?.description;
  const { shopUrl } = facts.identity;
  return {
    key: byId ?? byManage ?? itemKey(facts.identity),
    ...(byId && { idAlias: byId }),
    ...(byManage && { manageAlias: byManage }),
    shopUrl,
    ...(name !== undefined && { name }),
    ...(shopName !== undefined && { shopName }),
    ...(price !== undefined && { price }),
    ...(image !== undefined && { image }),
    ...(images !== undefined && { images }),
    ...(description !== undefined && { description }),
    availability: facts.availability ?? known?.availability ?? 'unknown',
    firstSeenAt: Math.min(known?.firstSeenAt ?? now, now),
    seenAt: Math.max(known?.seenAt ?? now, now),
    grams: grams(`${name ?? ''} ${shopName ?? ''} ${shopUrl}`),
  };
}

/** Everything recorded under one key is recorded under another. Inside a transaction. */
export async function moveReferences(db: HistoryDb, from: ItemKey, to: ItemKey): Promise<void> {
  const range = [
    [from, -Infinity],
    [from, Infinity],
  ] as const;
  await db.clicks
    .where('[itemKey+at]')
    .between(...range)
    .modify({ itemKey: to });
  // A landing on the item itself, known by its other name then, was no other item after all.
  await db.clicks
    .where('[itemKey+at]')
    .between([to, -Infinity], [to, Infinity])
    .filter((click) => click.landedKey === from)
    .modify({ landedKey: to });
  await db.cartAttempts
    .where('[itemKey+at]')
    .between(...range)
    .modify({ itemKey: to });
  await db.posts.where('itemKey').equals(from).modify({ itemKey: to });
}
