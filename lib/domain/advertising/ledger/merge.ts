import type { LedgerRow, RowKey } from './row';

/** What is known of a row that was imported before, found by its key or its alias. */
export type KnownRows<Known extends LedgerRow> = (key: RowKey) => Known | undefined;

export type Merged<Known extends LedgerRow> =
  | { kind: 'new'; row: LedgerRow }
  /** Known, and there is nothing to learn. */
  | { kind: 'duplicate'; row: Known }
  /** Known; something that was missing has come (u1, brand, transaction id). */
  | { kind: 'changed'; row: Known }
  /** Known with other money, which Rakuten never does: the row stays as it is, and this is told. */
  | { kind: 'conflict'; row: Known; other: LedgerRow };

/** What may be filled in, and what a report may say anew. */
function learned<Known extends LedgerRow>(known: Known, other: LedgerRow): Known {
  const text = (name: 'advertiser' | 'sku' | 'product' | 'brand') => known[name] || other[name];
  const own = known.currencyFrom === 'report' || other.currencyFrom === 'network';
  return {
    ...known,
    // A row that had none keeps its key: what is stored under it stays.
    transactionId: known.transactionId ?? other.transactionId,
    advertiser: text('advertiser'),
    sku: text('sku'),
    product: text('product'),
    brand: text('brand'),
    processed: known.processed ?? other.processed,
    items: known.items ?? other.items,
    ...(own ? {} : { currency: other.currency, currencyFrom: other.currencyFrom }),
    u1: other.u1 ?? known.u1,
  };
}

const sameMoney = (a: LedgerRow, b: LedgerRow): boolean =>
  a.sales === b.sales &&
  a.commission === b.commission &&
  (a.currency === b.currency || a.currencyFrom !== b.currencyFrom);

const FILLED = [
  ...(['transactionId', 'advertiser', 'sku', 'product', 'brand'] as const),
  ...(['processed', 'items', 'currency', 'u1'] as const),
];

/**
 * One row of a new answer against what is known. Importing the same answer again gives nothing but
 * duplicates. A row without transaction id is found again when the report has them later, and the
 * other way round.
 */
export function merged<Known extends LedgerRow>(
  row: LedgerRow,
  known: KnownRows<Known>,
): Merged<Known> {
  const same = known(row.key) ?? aliasOf(row, known);
  if (!same) return { kind: 'new', row };
  if (!sameMoney(same, row)) return { kind: 'conflict', row: same, other: row };
  const after = learned(same, row);
  const changed = FILLED.some((name) => after[name] !== same[name]);
  return changed ? { kind: 'changed', row: after } : { kind: 'duplicate', row: same };
}

/** By what it looks like, unless both have transaction ids: then they are two. */
function aliasOf<Known extends LedgerRow>(
  row: LedgerRow,
  known: KnownRows<Known>,
): Known | undefined {
  const alike = known(row.alias);
  const both = alike?.transactionId !== undefined && row.transactionId !== undefined;
  return both && alike.transactionId !== row.transactionId ? undefined : alike;
}
