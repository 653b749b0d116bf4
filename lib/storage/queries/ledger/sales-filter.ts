import type { OrderStatus } from '../../../domain/advertising/ledger/orders';
import type { NetworkId } from '../../../domain/advertising/networks';
import { type JstMonth, monthEnd, monthStart } from '../../../domain/month';
import type { SaleStatus } from '../../../domain/rewards/sale';
import type { Channel } from '../../../domain/rewards/sums';
import { matches, searchWords } from '../../../domain/search';
import type { AdvertisingRow } from '../../ledger/advertising/rows';
import { advertiserName } from '../../ledger/advertising/sums';
import type { RewardRow } from '../../ledger/rows';

export const SOURCES = ['rakuten-affiliate', 'rakuten-advertising'] as const;
export type Source = (typeof SOURCES)[number];

/** What the ledger is narrowed to; an absent field lets everything through. */
export interface SaleFilter {
  /** In the names of item, shop, advertiser, SKU and order. */
  text?: string | undefined;
  month?: JstMonth | undefined;
  source?: Source | undefined;
  /** Of Rakuten Affiliate. */
  status?: SaleStatus | undefined;
  channel?: Channel | undefined;
  shop?: string | undefined;
  /** Of Rakuten Advertising: what we derive. */
  derived?: OrderStatus | undefined;
  network?: NetworkId | undefined;
  /** `<network> <mid>` */
  advertiser?: string | undefined;
  brand?: string | undefined;
  sku?: string | undefined;
  u1?: string | undefined;
}

const hasWords = (text: string | undefined): boolean => searchWords(text ?? '').length > 0;

const ofAffiliate = ({ status, channel, shop }: SaleFilter): boolean =>
  status !== undefined || channel !== undefined || shop !== undefined;

const ofAdvertising = (filter: SaleFilter): boolean =>
  filter.derived !== undefined ||
  filter.network !== undefined ||
  filter.advertiser !== undefined ||
  [filter.brand, filter.sku, filter.u1].some(hasWords);

/** Which sources can fit at all: what only one of them has leaves the other out. */
export function sourcesOf(filter: SaleFilter): readonly Source[] {
  return SOURCES.filter((source) => {
    if (filter.source !== undefined && filter.source !== source) return false;
    return source === 'rakuten-affiliate' ? !ofAdvertising(filter) : !ofAffiliate(filter);
  });
}

/** Whether each row along the index has to be looked at. */
export const sieved = (filter: SaleFilter): boolean =>
  ofAffiliate(filter) || ofAdvertising(filter) || hasWords(filter.text);

/** From the first instant to the last one that fits. */
export const spanOfFilter = ({ month }: SaleFilter): { from: number; to: number } => ({
  from: month ? monthStart(month) : 0,
  to: (month ? monthEnd(month) : Number.MAX_SAFE_INTEGER) - 1,
});

export function testOf({ text, status, channel, shop }: SaleFilter): (row: RewardRow) => boolean {
  const words = searchWords(text ?? '');
  return (row) =>
    (status === undefined || row.status === status) &&
    (channel === undefined || row.channel === channel) &&
    (shop === undefined || row.shopName === shop) &&
    (words.length === 0 || matches(`${row.itemName} ${row.shopName}`, words));
}

/** All but the status, which takes the rest of the order to tell. */
export function advertisingTestOf(filter: SaleFilter): (row: AdvertisingRow) => boolean {
  const { network, advertiser } = filter;
  const [words, brand, sku, u1] = [filter.text, filter.brand, filter.sku, filter.u1].map((text) =>
    searchWords(text ?? ''),
  );
  const has = (text: string, wanted: readonly string[] | undefined) =>
    wanted === undefined || wanted.length === 0 || matches(text, [...wanted]);
  return (row) =>
    (network === undefined || row.network === network) &&
    (advertiser === undefined || advertiserName(row) === advertiser) &&
    has(row.brand, brand) &&
    has(row.sku, sku) &&
    has(row.u1 ?? '', u1) &&
    has(`${row.product} ${row.sku} ${row.advertiser} ${row.brand} ${row.orderId}`, words);
}
