import { type JstMonth, monthEnd, monthStart } from '../../../domain/month';
import type { SaleStatus } from '../../../domain/rewards/sale';
import type { Channel } from '../../../domain/rewards/sums';
import { matches, searchWords } from '../../../domain/search';
import type { HistoryDb } from '../../db';
import type { RewardRow } from '../../ledger/rows';

/** What the sales are narrowed to; an absent field lets everything through. */
export interface SaleFilter {
  /** In the names of item and shop. */
  text?: string | undefined;
  month?: JstMonth | undefined;
  status?: SaleStatus | undefined;
  channel?: Channel | undefined;
  shop?: string | undefined;
}

/** Whether each sale along the index has to be looked at. */
export const sieved = ({ text, status, channel, shop }: SaleFilter): boolean =>
  channel !== undefined ||
  status !== undefined ||
  shop !== undefined ||
  searchWords(text ?? '').length > 0;

/** Along the time, newest first, from `before` on. */
export function newestSales(db: HistoryDb, { month }: SaleFilter, before?: number) {
  const from = month ? monthStart(month) : 0;
  const end = month ? monthEnd(month) : Number.MAX_SAFE_INTEGER;
  // Several sales share a second: those of the cursor's own are looked at again.
  const to = before === undefined ? end - 1 : Math.min(before, end - 1);
  return db.rewards.where('occurredAt').between(from, to, true, true).reverse();
}

export function testOf({ text, status, channel, shop }: SaleFilter): (row: RewardRow) => boolean {
  const words = searchWords(text ?? '');
  return (row) =>
    (status === undefined || row.status === status) &&
    (channel === undefined || row.channel === channel) &&
    (shop === undefined || row.shopName === shop) &&
    (words.length === 0 || matches(`${row.itemName} ${row.shopName}`, words));
}
