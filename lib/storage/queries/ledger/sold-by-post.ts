import type { ItemKey } from '../../../domain/identity';
import { monthOfDay } from '../../../domain/month';
import { NO_SUMS, type StatusSums, withSale } from '../../../domain/rewards/sums';
import { type OwnPost, postOfSale } from '../../../domain/rewards/trace/origin';
import type { HistoryDb } from '../../db';
import type { RewardRow } from '../../ledger/rows';
import { salesOfName } from '../../ledger/sales';
import type { PostRow } from '../../rows';
import { ledgerMonths } from './months';

type SoldByPost = Map<PostRow['id'], StatusSums>;

/** The tables that are read: the caller's transaction has them. */
export const soldTables = (db: HistoryDb) => [db.posts, db.traces, db.ledgerSums, db.rewards];

/**
 * What was sold from each of these posts, as `postOfSale` tells it; a post without a date, or
 * without a report since, is absent.
 */
export async function soldByPost(db: HistoryDb, posts: readonly PostRow[]): Promise<SoldByPost> {
  const latest = (await ledgerMonths(db)).at(-1)?.month;
  const found: SoldByPost = new Map();
  for (const { id, postedOn } of posts) {
    if (latest && postedOn && monthOfDay(postedOn) <= latest) found.set(id, NO_SUMS);
  }
  if (found.size === 0) return found;
  const keys = [...new Set(posts.flatMap(({ itemKey }) => itemKey ?? []))];
  const traces = await db.traces.where('itemKey').anyOf(keys).toArray();
  const own = await ownPosts(db, new Set(traces.flatMap(({ itemKey }) => itemKey ?? [])));
  const add = (known: readonly OwnPost[], sale: RewardRow) => {
    const origin = postOfSale({ occurredAt: sale.occurredAt, itemKey: undefined }, known);
    const sold = origin.kind === 'post' && found.get(origin.postId);
    if (sold) found.set(origin.postId, withSale(sold, sale));
  };
  await Promise.all(
    traces.map(async ({ sold, itemKey }) => {
      const known = (itemKey && own.get(itemKey)) ?? [];
      for (const sale of await salesOfName(db, sold)) add(known, sale);
    }),
  );
  return found;
}

async function ownPosts(
  db: HistoryDb,
  keys: ReadonlySet<ItemKey>,
): Promise<Map<ItemKey, OwnPost[]>> {
  const own = new Map<ItemKey, OwnPost[]>([...keys].map((key) => [key, []]));
  for (const { id, itemKey, postedOn } of await db.posts
    .where('itemKey')
    .anyOf([...keys])
    .toArray()) {
    if (itemKey) own.get(itemKey)?.push({ postId: id, postedOn });
  }
  return own;
}
