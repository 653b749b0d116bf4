import type { Brand } from '../../brand';
import type { Decimal } from '../../money/decimal';
import type { Currency } from '../../money/money';
import { currencyOf, type Network, type NetworkId } from '../networks';
import type { ItemLine, Moment } from '../report-lines';

/** Network and transaction id, or what else tells a row from others; the same in every pull. */
export type RowKey = Brand<string, 'RowKey'>;

/**
 * A row of the ledger. Its money never changes: Rakuten corrects by further rows with the same
 * order id. What it did not know at first (u1, brand) may be filled in later.
 */
export interface LedgerRow {
  key: RowKey;
  /** Under which the row is found where a report has no transaction ids. */
  alias: RowKey;
  network: NetworkId;
  mid: string;
  advertiser: string;
  orderId: string;
  transactionId: string | undefined;
  happened: Moment;
  processed: Moment | undefined;
  sku: string;
  product: string;
  brand: string;
  items: number | undefined;
  sales: Decimal;
  commission: Decimal;
  currency: Currency;
  /** The row's own, or its network's for want of one. */
  currencyFrom: 'report' | 'network';
  u1: string | undefined;
}

/** No part can run into the next one. */
const keyOf = (network: NetworkId, kind: 't' | 'c', ...parts: string[]): RowKey =>
  [network, kind, ...parts.map((part) => encodeURIComponent(part.toWellFormed()))].join(
    ':',
  ) as RowKey;

/** Names a row for good, once its transaction is known. */
export const transactionKey = (network: NetworkId, transactionId: string): RowKey =>
  keyOf(network, 't', transactionId);

/** An order id at an advertiser of a network: two advertisers may use the same one. */
export type OrderKey = Brand<string, 'OrderKey'>;

export const orderKeyOf = (of: Pick<LedgerRow, 'network' | 'mid' | 'orderId'>): OrderKey =>
  JSON.stringify([of.network, of.mid, of.orderId]) as OrderKey;

/** All that a report without transaction ids says of a sale and that does not come later. */
const compositeOf = (line: ItemLine): string[] => [
  line.mid,
  line.orderId,
  String(line.happened.at),
  line.sku,
  line.sales,
  line.commission,
  String(line.items ?? ''),
];

function rowOf(line: ItemLine, network: Network, occurrence: number): LedgerRow {
  const { id } = network;
  const { transactionId, currency: own, u1, sales, commission, items } = line;
  const { currency, from } = currencyOf(own, network);
  const alias = keyOf(id, 'c', ...compositeOf(line), String(occurrence));
  return {
    key: transactionId === undefined ? alias : transactionKey(id, transactionId),
    alias,
    network: id,
    ...{ mid: line.mid, advertiser: line.advertiser, orderId: line.orderId, transactionId },
    ...{ happened: line.happened, processed: line.processed },
    ...{ sku: line.sku, product: line.product, brand: line.brand },
    ...{ items, sales, commission, currency, currencyFrom: from, u1 },
  };
}

/**
 * The rows of one answer. Equal lines are counted, so that two equal sales stay two; a transaction
 * id that is there twice is one row. A day's lines always come in one answer, so that the count is
 * the same in every pull by the same kind of date.
 */
export function ledgerRows(lines: readonly ItemLine[], network: Network): LedgerRow[] {
  const alike = new Map<string, number>();
  const rows = new Map<RowKey, LedgerRow>();
  for (const line of lines) {
    const composite = compositeOf(line).join('\n');
    const first = rowOf(line, network, 0);
    if (line.transactionId !== undefined && rows.has(first.key)) continue;
    const occurrence = alike.get(composite) ?? 0;
    alike.set(composite, occurrence + 1);
    const row = occurrence === 0 ? first : rowOf(line, network, occurrence);
    rows.set(row.key, row);
  }
  return [...rows.values()];
}
