import {
  type AdvertisingColumn,
  type AdvertisingReport,
  COLUMN_TITLES,
  REPORT_COLUMNS,
} from '../../domain/advertising/report-kinds';
import { plain, squeeze } from '../../domain/text';
import { type Places, widthOf } from '../read-line';

/** Names of the older reports that people still have. */
const OLDER_NAMES: readonly [string, AdvertisingColumn][] = [
  ['member id', 'u1'],
  ['u1', 'u1'],
  ['merchant id', 'mid'],
  ['merchant name', 'advertiser'],
  ['sku number', 'sku'],
  ['quantity', 'items'],
  ['commissions', 'commission'],
];

const COLUMNS = new Map([
  ...OLDER_NAMES,
  ...Object.entries(COLUMN_TITLES).map(([column, title]): [string, AdvertisingColumn] => [
    title.toLowerCase(),
    column as AdvertisingColumn,
  ]),
]);

/** `Member ID (U1)` and ` member id  (u1)` are the same name. */
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
