import { type JstMonth, monthEnd } from '../../../domain/month';
import type { GroupFigures } from '../../../domain/rewards/breakdown';
import type { SoldKey } from '../../../domain/rewards/trace/sold-name';
import type { HistoryDb } from '../../db';
import { soldNameOf } from '../../ledger/trace-facts';
import type { TraceRow } from '../../ledger/trace-rows';
import { type SaleView, sourceOf } from './sale-views';

/** The figures of an item, or of a sold name of which no item is known; then the trace may be left out. */
export interface Named {
  figures: GroupFigures;
  sold: SoldKey;
  trace: TraceRow | undefined;
}

/** With its names, and the latest own post on or before the last month. */
export interface ItemFigures extends Omit<SaleView, 'sale' | 'cap'> {
  figures: GroupFigures;
  itemName: string;
  shopName: string;
}

export async function itemFigures(
  db: HistoryDb,
  some: readonly Named[],
  to: JstMonth,
): Promise<ItemFigures[]> {
  const keys = some.flatMap(({ trace }) => trace?.itemKey ?? []);
  const [items, posts, names, traces] = await Promise.all([
    db.items.bulkGet(keys),
    db.posts.where('itemKey').anyOf(keys).toArray(),
    Promise.all(some.map(({ sold }) => soldNameOf(db, sold))),
    db.traces.bulkGet(some.map(({ sold }) => sold)),
  ]);
  const itemOf = new Map(items.flatMap((item) => (item ? [[item.key, item] as const] : [])));
  const last = { occurredAt: monthEnd(to) - 1 };
  return some.map(({ figures, trace }, index) => {
    const itemKey = trace?.itemKey;
    const item = itemKey && itemOf.get(itemKey);
    return {
      figures,
      trace: trace ?? traces[index],
      item,
      itemName: item?.name ?? names[index]?.itemName ?? '',
      shopName: item?.shopName ?? names[index]?.shopName ?? '',
      ...sourceOf(last, itemKey, posts),
    };
  });
}
