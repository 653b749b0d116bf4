import { ORDER_STATUSES } from '@/lib/domain/advertising/ledger/orders';
import { networkIn } from '@/lib/domain/advertising/networks';
import { isMonth } from '@/lib/domain/month';
import { SALE_STATUSES } from '@/lib/domain/rewards/sale';
import { CHANNELS } from '@/lib/domain/rewards/sums';
import { type SaleFilter, SOURCES } from '@/lib/storage/queries/ledger/sales-filter';
import { type FilterControl, useHashFilter } from '../../filtering';

/** `#rewards?text=…&month=2026-11&status=confirmed&channel=room&shop=…` */
export function parseSaleFilter(said: URLSearchParams): SaleFilter {
  const month = said.get('month');
  return {
    text: said.get('text') || undefined,
    month: isMonth(month) ? month : undefined,
    source: SOURCES.find((one) => one === said.get('source')),
    status: SALE_STATUSES.find((one) => one === said.get('status')),
    channel: CHANNELS.find((one) => one === said.get('channel')),
    shop: said.get('shop') || undefined,
    derived: ORDER_STATUSES.find((one) => one === said.get('derived')),
    network: networkIn(said.get('network') ?? '')?.id,
    advertiser: said.get('advertiser') || undefined,
    brand: said.get('brand') || undefined,
    sku: said.get('sku') || undefined,
    u1: said.get('u1') || undefined,
  };
}

export type SaleFilterControl = FilterControl<SaleFilter>;

const FIELDS = [
  ...(['text', 'month', 'source', 'status', 'channel', 'shop'] as const),
  ...(['derived', 'network', 'advertiser', 'brand', 'sku', 'u1'] as const),
];

export const useSaleFilter = (): SaleFilterControl => useHashFilter(parseSaleFilter, FIELDS);
