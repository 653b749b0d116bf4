import {
  type AdvertisingColumn,
  type AdvertisingReport,
  REPORT_COLUMNS,
} from '../../domain/advertising/report-kinds';
import { plain, squeeze } from '../../domain/text';
import { type Places, widthOf } from '../read-line';

/** Rakuten's names, with those of the older reports that people still have. */
const NAMES: Record<AdvertisingColumn, readonly string[]> = {
  u1: ['member id (u1)', 'member id', 'u1'],
  mid: ['mid', 'merchant id'],
  advertiser: ['advertiser name', 'merchant name'],
  orderId: ['order id'],
  date: ['transaction date'],
  time: ['transaction time'],
  processDate: ['process date'],
  processTime: ['process time'],
  sku: ['sku', 'sku number'],
  product: ['product name'],
  brand: ['product brand'],
  items: ['# of items', 'quantity'],
  sales: ['sales'],
  commission: ['total commission', 'commissions'],
  currency: ['currency'],
  transactionId: ['transaction id'],
  lostOrderId: ['non-commissionable order id'],
  lostItems: ['non-commissionable items'],
  lostSales: ['non-commissionable sales'],
  reason: ['non-commissionable reason'],
  clicks: ['# of clicks'],
  impressions: ['# of impressions'],
  orders: ['# of orders'],
};

const COLUMNS = new Map(
  Object.entries(NAMES).flatMap(([column, names]) =>
    names.map((name): [string, AdvertisingColumn] => [name, column as AdvertisingColumn]),
  ),
);

/** What Rakuten calls a column, for sentences: `member id (u1)` as its users know it. */
const spelling = (cell: string): string =>
  squeeze(plain(cell.slice(0, 60)).replaceAll('\ufeff', '')).toLowerCase();

/** The column that each cell of a row names, if it does. */
export const columnsIn = (cells: readonly string[]): (AdvertisingColumn | undefined)[] =>
  cells.map((cell) => COLUMNS.get(spelling(cell)));

export interface AdvertisingHeader extends Places<AdvertisingColumn> {
  missing: readonly AdvertisingColumn[];
  /** A column that is there more than once: which of them counts? */
  twice: AdvertisingColumn | undefined;
  /** The last cell is a column we know; a header that was cut often ends in none. */
  endsKnown: boolean;
}

/** A row as header of a report; nothing for a row that names no column. */
export function headerIn(
  kind: AdvertisingReport,
  cells: readonly string[],
): AdvertisingHeader | undefined {
  const columns = columnsIn(cells);
  const places = new Map<AdvertisingColumn, number>();
  let twice: AdvertisingColumn | undefined;
  for (const [place, column] of columns.entries()) {
    if (column && places.has(column)) twice = column;
    if (column) places.set(column, place);
  }
  const missing = REPORT_COLUMNS[kind].needed.filter((column) => !places.has(column));
  const width = widthOf(cells);
  const endsKnown = columns.at(-1) !== undefined;
  return places.size === 0 ? undefined : { places, width, missing, twice, endsKnown };
}
