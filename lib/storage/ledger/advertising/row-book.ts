import { type OrderKey, type RowKey, transactionKey } from '../../../domain/advertising/ledger/row';
import type { Fingerprint } from '../../../domain/rewards/fingerprint';
import { Book } from './book';
import type { AdvertisingRow } from './rows';

export const fingerprintOf = (key: RowKey): Fingerprint =>
  `rakuten-advertising:${key}` as Fingerprint;

/** The rows an import has to do with, found by all that may name them. */
export class RowBook extends Book<Fingerprint, AdvertisingRow> {
  private readonly names = new Map<RowKey, Fingerprint>();
  private readonly orders = new Map<OrderKey, Set<Fingerprint>>();

  constructor() {
    super(({ fingerprint }) => fingerprint);
  }

  override open(rows: Iterable<AdvertisingRow>): void {
    const fresh = [...rows].filter(({ fingerprint }) => !this.has(fingerprint));
    super.open(fresh);
    for (const row of fresh) this.name(row);
  }

  override put(row: AdvertisingRow): void {
    super.put(row);
    this.name(row);
  }

  /** By its key, by what it looks like, or by a transaction that it learned of later. */
  named(key: RowKey): AdvertisingRow | undefined {
    const fingerprint = this.names.get(key);
    return fingerprint && this.get(fingerprint);
  }

  ofOrder(order: OrderKey): AdvertisingRow[] {
    return [...(this.orders.get(order) ?? [])].flatMap((one) => this.get(one) ?? []);
  }

  private name(row: AdvertisingRow): void {
    const { fingerprint, key, alias, network, transactionId, order } = row;
    this.names.set(key, fingerprint);
    if (!this.names.has(alias)) this.names.set(alias, fingerprint);
    if (transactionId !== undefined)
      this.names.set(transactionKey(network, transactionId), fingerprint);
    const known = this.orders.get(order);
    if (known) known.add(fingerprint);
    else this.orders.set(order, new Set([fingerprint]));
  }
}
