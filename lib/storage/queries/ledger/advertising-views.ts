import {
  type NetOrder,
  type OrderStatus,
  ordersOf,
  statusOf,
} from '../../../domain/advertising/ledger/orders';
import type { Instant } from '../../../domain/time-units';
import type { HistoryDb } from '../../db';
import type { AdvertisingRow } from '../../ledger/advertising/rows';
import type { WindowOf } from './windows';

/** A row of Rakuten Advertising with its order, net of corrections, and the status we derive. */
export interface AdvertisingView {
  row: AdvertisingRow;
  order: NetOrder<AdvertisingRow>;
  status: OrderStatus;
  /** By which the status was derived. */
  windowDays: number;
}

/** Inside a transaction that has rewards. */
export async function advertisingViews(
  db: HistoryDb,
  rows: readonly AdvertisingRow[],
  windowOf: WindowOf,
  now: Instant,
): Promise<AdvertisingView[]> {
  if (rows.length === 0) return [];
  const keys = [...new Set(rows.map(({ order }) => order))];
  const all = await db.advertising.where('order').anyOf(keys).toArray();
  const orderOf = new Map(
    ordersOf(all).flatMap((order) =>
      order.rows.map(({ fingerprint }) => [fingerprint, order] as const),
    ),
  );
  return rows.flatMap((row): AdvertisingView[] => {
    const order = orderOf.get(row.fingerprint);
    if (!order) return [];
    const days = windowOf(row.network);
    return [{ row, order, status: statusOf(order, days, now), windowDays: days }];
  });
}
