import { isLocal } from '../../../domain/identity';
import type { CapSign } from '../../../domain/rewards/caps';
import type { SaleStatus } from '../../../domain/rewards/sale';
import type { Channel } from '../../../domain/rewards/sums';
import { jstStamp } from '../../../domain/timeline';
import { itemPageUrl, postUrl } from '../../timeline/links';
import type { SaleView } from './sale-views';

export const SALE_COLUMNS = [
  'date',
  'item',
  'shop',
  'genre',
  'amount',
  'rate',
  'reward',
  'cap',
  'status',
  'statusHistory',
  'payoutMonth',
  'channel',
  'measurementId',
  'tracedItem',
  'itemUrl',
  'postedOn',
  'postUrl',
] as const;

export type SaleColumn = (typeof SALE_COLUMNS)[number];
export type SaleCells = Partial<Record<SaleColumn, string | number | undefined>>;

/** The words of the reader's language; the mapping itself knows none. */
export interface SaleWords {
  header: (column: SaleColumn) => string;
  status: (status: SaleStatus) => string;
  channel: (channel: Channel) => string;
  cap: (sign: CapSign) => string;
}

/** What is known of a sale; the rest of its line is empty. */
export function saleCells(view: SaleView, words: SaleWords): SaleCells {
  const { sale, cap } = view;
  return {
    date: jstStamp(sale.occurredAt),
    item: sale.itemName,
    shop: sale.shopName,
    genre: sale.genre,
    amount: sale.amount,
    rate: sale.rate === undefined ? undefined : sale.rate / 10,
    reward: sale.reward,
    cap: cap && words.cap(cap),
    status: words.status(sale.status),
    statusHistory: sale.history
      .map(({ at, says }) => `${jstStamp(at)} ${words.status(says.status)} ${says.reward}`)
      .join(' / '),
    payoutMonth: sale.payoutMonth,
    channel: words.channel(sale.channel),
    measurementId: sale.measurementId,
    ...tracedCells(view),
  };
}

function tracedCells({ trace, item, post }: SaleView): SaleCells {
  if (!trace?.itemKey) return {};
  return {
    tracedItem: item?.name,
    itemUrl: itemPageUrl(trace.itemKey, item?.manageAlias),
    postedOn: post?.postedOn,
    postUrl: post && postUrl(post.room, isLocal(post.id) ? undefined : post.id),
  };
}
