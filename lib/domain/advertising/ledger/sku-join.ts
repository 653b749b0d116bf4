import { add, type Decimal } from '../../money/decimal';
import type { Currency } from '../../money/money';
import type { Span } from '../chunks';
import { currencyOf, type Network, type NetworkId } from '../networks';
import type { SkuLine } from '../report-lines';
import type { LedgerRow } from './row';

/**
 * Commission of one SKU in the days that were asked for. The report's four columns name no order:
 * this is a sum beside the ledger, shown as such, and never added to its rows.
 */
export interface SkuTotal extends Span {
  kind: 'aggregated';
  network: NetworkId;
  sku: string;
  product: string;
  brand: string;
  commission: Decimal;
  currency: Currency;
}

export interface SkuJoin<Row extends LedgerRow> {
  /** Rows that now have a brand or a name. */
  changed: readonly Row[];
  /** Lines that named their sale. */
  exact: readonly SkuLine[];
  /** The others: nobody knows of which sale they are. */
  rest: readonly SkuLine[];
}

/** What names a sale in both: its transaction, or its SKU in an order of an advertiser. */
const namesOf = (sale: {
  transactionId: string | undefined;
  mid: string;
  orderId: string;
  sku: string;
}): string[] => {
  const byId = sale.transactionId === undefined ? [] : [`t:${sale.transactionId}`];
  const whole = sale.mid !== '' && sale.orderId !== '' && sale.sku !== '';
  return whole ? [...byId, JSON.stringify([sale.mid, sale.orderId, sale.sku])] : byId;
};

/** Brand and name for rows of the ledger, exactly where ids allow it; the rest per SKU. */
export function joinSkus<Row extends LedgerRow>(
  lines: readonly SkuLine[],
  rows: readonly Row[],
  network: NetworkId,
): SkuJoin<Row> {
  const known = new Set(rows.flatMap((row) => (row.network === network ? namesOf(row) : [])));
  const isExact = (line: SkuLine) => namesOf(line).some((name) => known.has(name));
  const named = lines.filter(isExact);
  const exact = new Map(
    named.flatMap((line) => namesOf(line).map((name) => [name, line] as const)),
  );
  const changed = rows.flatMap((row) => {
    const names = row.network === network ? namesOf(row) : [];
    const line = names.map((name) => exact.get(name)).find((found) => found);
    return line ? withNames(row, line) : [];
  });
  return { changed, exact: named, rest: lines.filter((line) => !isExact(line)) };
}

function withNames<Row extends LedgerRow>(row: Row, line: SkuLine): Row[] {
  const after = { ...row, brand: line.brand || row.brand, product: row.product || line.product };
  return after.brand === row.brand && after.product === row.product ? [] : [after];
}

/** Whether a line names its sale, known or not. */
export const namesSale = (line: SkuLine): boolean => namesOf(line).length > 0;

/** Lines added up per SKU. */
export function skuTotals(
  lines: readonly SkuLine[],
  network: Network,
  { from, to }: Span,
): SkuTotal[] {
  const totals = new Map<string, SkuTotal>();
  for (const { sku, product, brand, commission, currency: own } of lines) {
    const { currency } = currencyOf(own, network);
    const key = JSON.stringify([sku, product, brand, currency]);
    const before = totals.get(key);
    if (before) totals.set(key, { ...before, commission: add(before.commission, commission) });
    else
      totals.set(key, {
        kind: 'aggregated',
        network: network.id,
        ...{ sku, product, brand, commission, currency, from, to },
      });
  }
  return [...totals.values()];
}
