import { type Sums, sumsOf } from '../../money/money';
import { currencyOf, type Network } from '../networks';
import type { LostLine } from '../report-lines';

/** A sale without commission, with Rakuten's reason. Shown and counted, in no total. */
export interface LostSale extends LostLine {
  key: string;
  network: Network;
}

/** The same line in every pull has the same key; equal lines of one answer are counted. */
export function lostSalesOf(lines: readonly LostLine[], network: Network): LostSale[] {
  const alike = new Map<string, number>();
  return lines.map((line) => {
    const { mid, orderId, sku, happened, sales, items, reason, transactionId } = line;
    const marks = [mid, orderId, sku, happened?.at ?? null, sales ?? null, items ?? null, reason];
    const identity = JSON.stringify(transactionId === undefined ? marks : [transactionId]);
    const occurrence = alike.get(identity) ?? 0;
    alike.set(identity, occurrence + 1);
    return { ...line, network, key: `${network.id}:${identity}:${occurrence}` };
  });
}

/** What was sold without commission, per reason; sums per currency. */
export function lostByReason(
  sales: readonly LostSale[],
): { reason: string; count: number; sales: Sums }[] {
  const reasons = [...new Set(sales.map(({ reason }) => reason))].sort();
  return reasons.map((reason) => {
    const own = sales.filter((sale) => sale.reason === reason);
    const amounts = own.flatMap(({ sales: amount, currency, network }) =>
      amount === undefined ? [] : [{ amount, currency: currencyOf(currency, network).currency }],
    );
    return { reason, count: own.length, sales: sumsOf(amounts) };
  });
}
