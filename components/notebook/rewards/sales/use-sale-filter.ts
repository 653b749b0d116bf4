import { useCallback } from 'react';
import { isMonth } from '@/lib/domain/month';
import { SALE_STATUSES } from '@/lib/domain/rewards/sale';
import { CHANNELS } from '@/lib/domain/rewards/sums';
import type { SaleFilter } from '@/lib/storage/queries/ledger/sales-filter';
import { useHash } from '../../use-hash';

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

export interface SaleFilterControl {
  filter: SaleFilter;
  change: (part: SaleFilter) => void;
  reset: () => void;
}

const NOTHING = {
  text: undefined,
  month: undefined,
  status: undefined,
  channel: undefined,
  shop: undefined,
};

export function useSaleFilter(): SaleFilterControl {
  const [filter, put] = useHash(parseSaleFilter);
  const change = useCallback((part: SaleFilter) => put({ ...part }), [put]);
  const reset = useCallback(() => put(NOTHING), [put]);
  return { filter, change, reset };
}

export const isNarrowed = (filter: SaleFilter): boolean =>
  Object.values(filter).some((value) => value !== undefined && value !== '');
