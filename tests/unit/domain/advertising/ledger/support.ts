import type { KnownRows } from '@/lib/domain/advertising/ledger/merge';
import { type LedgerRow, ledgerRows } from '@/lib/domain/advertising/ledger/row';
import type { ItemLine, SignatureLine, SkuLine } from '@/lib/domain/advertising/report-lines';
import type { Currency } from '@/lib/domain/money/money';
import { decimal, network, utc } from '../support';

const MARKS = {
  transactionId: undefined,
  orderId: 'O-1',
  mid: '77',
  advertiser: 'Shop',
  sku: '001',
  product: '',
  brand: '',
  currency: undefined,
  u1: undefined,
} as const;

export const moment = (text: string) => ({ at: utc(text), exact: true });

export const item = (commission: string, over: Partial<ItemLine> = {}): ItemLine => ({
  ...MARKS,
  happened: moment('2026-08-22T13:05:09'),
  processed: undefined,
  items: 1,
  sales: decimal(commission.startsWith('-') ? '-50' : '50'),
  commission: decimal(commission),
  ...over,
});

export const signature = (
  u1: string | undefined,
  over: Partial<SignatureLine> = {},
): SignatureLine => ({
  ...MARKS,
  happened: moment('2026-08-22T13:05:09'),
  ...over,
  u1,
});

export const skuLine = (commission: string, over: Partial<SkuLine> = {}): SkuLine => ({
  ...MARKS,
  ...{ orderId: '', mid: '', product: 'Mug', brand: 'Acme' },
  happened: undefined,
  commission: decimal(commission),
  ...over,
});

export const rowsFrom = (...lines: ItemLine[]): LedgerRow[] => ledgerRows(lines, network());

/** As a storage would find them. */
export function knownIn(rows: readonly LedgerRow[]): KnownRows<LedgerRow> {
  const byKey = new Map(
    rows.flatMap(
      (row) =>
        [
          [row.alias, row],
          [row.key, row],
        ] as const,
    ),
  );
  return (key) => byKey.get(key);
}

export const usd = 'USD' as Currency;
