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

const TITLES = new Map(
  Object.entries(COLUMN_TITLES).map(([column, title]): [string, AdvertisingColumn] => [
    title.toLowerCase(),
    column as AdvertisingColumn,
  ]),
);

const OLDER = new Map(OLDER_NAMES);

/** `Member ID (U1)` and ` member id  (u1)` are the same name. */
const spelling = (cell: string): string =>
  squeeze(plain(cell.slice(0, 60)).replaceAll('\ufeff', '')).toLowerCase();

/**
 * The column that each cell of a row names, if it does. An older name stands for a column only
 * where its own name is missing: a report may have `Quantity` beside `# of Items`.
 */
export function columnsIn(cells: readonly string[]): (AdvertisingColumn | undefined)[] {
  const names = cells.map(spelling);
  const own = new Set(names.map((name) => TITLES.get(name)));
  return names.map((name) => {
    const older = OLDER.get(name);
    return TITLES.get(name) ?? (own.has(older) ? undefined : older);
  });
}

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
