import { add, compare, type Decimal, isNegative, ZERO } from '../../money/decimal';
import type { Currency } from '../../money/money';
import { DAY, type Instant } from '../../time-units';
import type { NetworkId } from '../networks';
import type { LedgerRow } from './row';

/** What is needed of a row to net its order. */
export type OrderPart = Omit<LedgerRow, 'key' | 'alias'>;

/** An order at one advertiser, net of its corrections. */
export interface NetOrder<Row extends OrderPart = OrderPart> {
  network: NetworkId;
  mid: string;
  orderId: string;
  currency: Currency;
  sales: Decimal;
  commission: Decimal;
  /** When it was ordered: the earliest of its rows. */
  orderedAt: Instant;
  u1: string | undefined;
  /** Every row, in the order in which things happened: the order's history. */
  rows: readonly Row[];
}

const takenInAt = ({ processed, happened }: OrderPart): Instant => processed?.at ?? happened.at;

/** Sales before corrections where nothing else tells which came first. */
const byTime = (a: OrderPart, b: OrderPart): number =>
  takenInAt(a) - takenInAt(b) ||
  a.happened.at - b.happened.at ||
  compare(b.commission, a.commission);

const sum = (rows: readonly OrderPart[], name: 'sales' | 'commission'): Decimal =>
  rows.reduce((total, row) => add(total, row[name]), ZERO);

function netOf<Row extends OrderPart>(rows: readonly [Row, ...Row[]]): NetOrder<Row> {
  const [{ network, mid, orderId, currency }] = rows;
  return {
    ...{ network, mid, orderId, currency },
    sales: sum(rows, 'sales'),
    commission: sum(rows, 'commission'),
    orderedAt: Math.min(...rows.map(({ happened }) => happened.at)),
    u1: rows.find(({ u1 }) => u1 !== undefined)?.u1,
    rows: [...rows].sort(byTime),
  };
}

/**
 * Rows netted per order. Two advertisers may use the same order id, and two networks too; money of
 * two currencies is never netted.
 */
export function ordersOf<Row extends OrderPart>(rows: Iterable<Row>): NetOrder<Row>[] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = JSON.stringify([row.network, row.mid, row.orderId, row.currency]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map(netOf);
}

/**
 * Derived by us: Rakuten's reports have no status. `reversed`: corrections took all of it;
 * `partlyReversed`: some of it, whether or not more may come.
 */
export const ORDER_STATUSES = [
  'pending',
  'confirmed',
  'partlyReversed',
  'reversed',
  'noCommission',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** Half-open: exactly after the window the order is confirmed. */
export const isOpen = ({ orderedAt }: NetOrder, windowDays: number, now: Instant): boolean =>
  now < orderedAt + windowDays * DAY;

export function statusOf(order: NetOrder, windowDays: number, now: Instant): OrderStatus {
  const corrected = order.rows.some(
    ({ sales, commission }) => isNegative(sales) || isNegative(commission),
  );
  const left = compare(order.commission, ZERO);
  if (corrected) return left > 0 ? 'partlyReversed' : 'reversed';
  if (left === 0) return 'noCommission';
  return isOpen(order, windowDays, now) ? 'pending' : 'confirmed';
}
