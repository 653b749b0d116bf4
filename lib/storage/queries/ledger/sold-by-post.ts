import type { ItemKey } from '../../../domain/identity';
import { monthEnd, monthOfDay, monthStart } from '../../../domain/month';
import { addSums, allSums, NO_SUMS, type StatusSums, sumsOf } from '../../../domain/rewards/sums';
import { type OwnPost, postOfSale } from '../../../domain/rewards/trace/origin';
import type { Instant } from '../../../domain/time';
import type { HistoryDb } from '../../db';
import type { LedgerSumRow } from '../../ledger/rows';
import type { PostRow } from '../../rows';
import { ledgerMonths } from './months';

type SoldByPost = Map<PostRow['id'], StatusSums>;

/** The tables that are read: the caller's transaction has them. */
export const soldTables = (db: HistoryDb) => [db.posts, db.traces, db.ledgerSums, db.rewards];

/**
 * What was sold from each of these posts, as `postOfSale` tells it; a post without a date, or
 * without a report since, is absent. Sums are enough but for months in which the item was posted:
 * of those the sales are read, one by one.
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
  const add = (known: readonly OwnPost[], occurredAt: Instant, sums: StatusSums) => {
    const origin = postOfSale({ occurredAt, itemKey: undefined }, known);
    const sold = origin.kind === 'post' && found.get(origin.postId);
    if (sold) found.set(origin.postId, addSums(sold, sums));
  };
  await Promise.all(
    traces.map(async ({ sold, itemKey }) => {
      const known = (itemKey && own.get(itemKey)) ?? [];
      for (const sum of await sumsOfName(db, sold)) {
        if (!known.some(({ postedOn }) => postedOn && monthOfDay(postedOn) === sum.month)) {
          add(known, monthStart(sum.month), allSums(sum));
          continue;
        }
        for (const sale of await salesOf(db, sum)) add(known, sale.occurredAt, sumsOf([sale]));
      }
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

/** Month by month, of both channels. */
export const sumsOfName = (db: HistoryDb, sold: string): Promise<LedgerSumRow[]> =>
  db.ledgerSums
    .where('[scope+name+month]')
    .between(['sold', sold, ''], ['sold', sold, '\uffff'])
    .toArray();

const salesOf = (db: HistoryDb, { name, month }: LedgerSumRow) =>
  db.rewards
    .where('[sold+occurredAt]')
    .between([name, monthStart(month)], [name, monthEnd(month)], true, false)
    .toArray();
