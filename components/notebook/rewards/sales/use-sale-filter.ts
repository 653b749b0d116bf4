import { isMonth } from '@/lib/domain/month';
import { SALE_STATUSES } from '@/lib/domain/rewards/sale';
import { CHANNELS } from '@/lib/domain/rewards/sums';
import type { SaleFilter } from '@/lib/storage/queries/ledger/sales-filter';
import { type FilterControl, useHashFilter } from '../../filtering';

/** `#rewards?text=…&month=2026-11&status=confirmed&channel=room&shop=…` */
export function parseSaleFilter(said: URLSearchParams): SaleFilter {
  const month = said.get('month');
  return {
    text: said.get('text') || undefined,
    month: isMonth(month) ? month : undefined,
    status: SALE_STATUSES.find((one) => one === said.get('status')),
    channel: CHANNELS.find((one) => one === said.get('channel')),
    shop: said.get('shop') || undefined,
  };
}

export type SaleFilterControl = FilterControl<SaleFilter>;

const FIELDS = ['text', 'month', 'status', 'channel', 'shop'] as const;

export const useSaleFilter = (): SaleFilterControl => useHashFilter(parseSaleFilter, FIELDS);
