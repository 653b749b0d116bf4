import type { ItemKey } from '../../../domain/identity';
import { type CapSign, capsOf } from '../../../domain/rewards/caps';
import { type Origin, postOfSale } from '../../../domain/rewards/trace/origin';
import type { HistoryDb } from '../../db';
import type { RewardRow } from '../../ledger/rows';
import type { TraceRow } from '../../ledger/trace-rows';
import type { ItemRow, PostRow } from '../../rows';

/** A sale with the item it was traced to, and where it comes from. */
export interface SaleView {
  sale: RewardRow;
  trace?: TraceRow | undefined;
  item?: ItemRow | undefined;
  origin?: Origin | undefined;
  post?: PostRow | undefined;
  /** What the reward shows of the caps, beside the other sales of the page. */
  cap?: CapSign | undefined;
}

/** The sales with what was traced. Inside a transaction that has rewards, traces, items and posts. */
export async function saleViews(db: HistoryDb, sales: readonly RewardRow[]): Promise<SaleView[]> {
  const sold = [...new Set(sales.map((sale) => sale.sold))];
  const traces = byKey(sold, await db.traces.bulkGet(sold));
  const keys = [...new Set([...traces.values()].flatMap((row) => row.itemKey ?? []))];
  const items = byKey(keys, await db.items.bulkGet(keys));
  const posts = await db.posts.where('itemKey').anyOf(keys).toArray();
  const caps = capsOf(sales);
  return sales.map((sale, index) => {
    const trace = traces.get(sale.sold);
    const itemKey = trace?.itemKey;
    const item = itemKey && items.get(itemKey);
    return { sale, trace, item, cap: caps[index], ...sourceOf(sale, itemKey, posts) };
  });
}

/** The own post that a sale of an item at some time comes from, out of these posts. */
export function sourceOf(
  sale: Pick<RewardRow, 'occurredAt'>,
  itemKey: ItemKey | undefined,
  posts: readonly PostRow[],
): Pick<SaleView, 'origin' | 'post'> {
  if (!itemKey) return {};
  const own = posts.filter((post) => post.itemKey === itemKey);
  const known = own.map(({ id, postedOn }) => ({ postId: id, postedOn }));
  const origin = postOfSale({ occurredAt: sale.occurredAt, itemKey }, known);
  const post = origin.kind === 'post' ? own.find(({ id }) => id === origin.postId) : undefined;
  return { origin, post };
}

function byKey<Key, Row>(keys: readonly Key[], rows: readonly (Row | undefined)[]): Map<Key, Row> {
  const found = new Map<Key, Row>();
  for (const [index, key] of keys.entries()) {
    const row = rows[index];
    if (row) found.set(key, row);
  }
  return found;
}
