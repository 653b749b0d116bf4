import type { OrderStatus } from '../../../domain/advertising/ledger/orders';
import type { NetworkId } from '../../../domain/advertising/networks';
import { type Money, YEN } from '../../../domain/money/money';
import { jstStamp } from '../../../domain/timeline';
import { csvPieces } from '../csv';
import type { AdvertisingView } from './advertising-views';
import { isSale, type LedgerView } from './ledger-page';
import { SALE_COLUMNS, type SaleCells, type SaleWords, saleCells } from './sale-cells';
import type { Source } from './sales-filter';

/** Behind those of sales, so that what reads the file by its columns goes on. */
export const ADVERTISING_COLUMNS = [
  ...(['source', 'currency', 'network', 'advertiser', 'mid', 'brand', 'sku', 'items'] as const),
  ...(['u1', 'orderId', 'transactionId', 'processedAt', 'orderCommission'] as const),
  ...(['statusBy', 'conflict'] as const),
] as const;
export type AdvertisingCsvColumn = (typeof ADVERTISING_COLUMNS)[number];

type Cell = string | number;
type AdvertisingCells = Partial<Record<AdvertisingCsvColumn, Cell | undefined>>;

/** The words of the reader's language; the mapping itself knows none. */
export interface LedgerWords extends SaleWords {
  headerToo: (column: AdvertisingCsvColumn) => string;
  source: (source: Source) => string;
  network: (id: NetworkId) => string;
  derived: (status: OrderStatus) => string;
  derivedBy: () => string;
  reportedBy: () => string;
  money: (money: Money) => string;
}

/** One line of the file, in the order of the columns; what is not known is empty. */
export function ledgerLine(view: LedgerView, words: LedgerWords): Cell[] {
  const [own, more] = isSale(view)
    ? [
        saleCells(view, words),
        {
          source: words.source('rakuten-affiliate'),
          currency: YEN,
          statusBy: words.reportedBy(),
        },
      ]
    : [commonCells(view, words), advertisingCells(view, words)];
  const cells: SaleCells = own;
  const extra: AdvertisingCells = more;
  return [
    ...SALE_COLUMNS.map((column) => cells[column] ?? ''),
    ...ADVERTISING_COLUMNS.map((column) => extra[column] ?? ''),
  ];
}

/** Amounts as the report has them: a decimal text, never a floating number. */
const commonCells = ({ row, status }: AdvertisingView, words: LedgerWords): SaleCells => ({
  date: jstStamp(row.soldAt),
  item: row.product,
  shop: row.advertiser,
  amount: row.sales,
  reward: row.commission,
  status: words.derived(status),
});

const advertisingCells = (
  { row, order }: AdvertisingView,
  words: LedgerWords,
): AdvertisingCells => ({
  source: words.source('rakuten-advertising'),
  currency: row.currency,
  network: words.network(row.network),
  advertiser: row.advertiser,
  mid: row.mid,
  brand: row.brand,
  sku: row.sku,
  items: row.items,
  u1: row.u1,
  orderId: row.orderId,
  transactionId: row.transactionId,
  processedAt: row.processed && jstStamp(row.processed.at),
  orderCommission: order.commission,
  statusBy: words.derivedBy(),
  conflict: row.conflicts
    ?.map(({ at, commission: amount, currency }) =>
      [jstStamp(at), words.money({ amount, currency })].join(' '),
    )
    .join(' / '),
});

/** The ledger as pieces of a file. */
export const ledgerCsv = (chunks: AsyncIterable<readonly LedgerView[]>, words: LedgerWords) =>
  csvPieces(
    [...SALE_COLUMNS.map(words.header), ...ADVERTISING_COLUMNS.map(words.headerToo)],
    chunks,
    (view: LedgerView) => ledgerLine(view, words),
  );
