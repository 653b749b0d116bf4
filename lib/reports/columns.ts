import type { ReportColumn, ReportKind } from '../domain/rewards/report-file';
import { plain } from '../domain/text';
import { type Places, widthOf } from './read-line';

/** What each column is called in the Japanese and in the English header row. */
const NAMES: Record<ReportColumn, readonly string[]> = {
  date: ['発生日', 'date'],
  reward: ['成果報酬', 'rewards'],
  rate: ['料率', 'rate'],
  amount: ['売上金額', 'amount'],
  genre: ['ジャンル名', 'genre_name'],
  shop: ['ショップ名', 'shop_name'],
  item: ['商品名', 'item_name'],
  status: ['ステータス', 'status'],
  linkType: ['リンクタイプ', 'link_type'],
  device: ['デバイスタイプ', 'device_type'],
  measurementId: ['計測id', 'measurement_id'],
  clicks: ['クリック数', 'clicks'],
  sales: ['売上件数', 'sales'],
  month: ['成果確定月', 'yearmonth'],
  points: ['楽天ポイント', 'points'],
  cash: ['楽天キャッシュ', 'cash'],
  transfer: ['銀行振込', 'transfer'],
};

const COLUMNS = new Map(
  Object.entries(NAMES).flatMap(([column, names]) =>
    names.map((name): [string, ReportColumn] => [name, column as ReportColumn]),
  ),
);

interface Layout {
  kind: ReportKind;
  needed: readonly ReportColumn[];
  /** With one of these it is another report, whose lines would be counted twice. */
  without: readonly ReportColumn[];
}

/** Without rate, genre, link type or device an order is still an order. */
export const LAYOUTS: readonly Layout[] = [
  {
    kind: 'order',
    needed: ['date', 'reward', 'amount', 'shop', 'item', 'status', 'measurementId'],
    without: [],
  },
  {
    kind: 'period',
    needed: ['date', 'reward', 'clicks', 'sales', 'amount'],
    without: ['shop', 'item'],
  },
  {
    kind: 'shop',
    needed: ['shop', 'reward', 'clicks', 'sales', 'amount'],
    without: ['date', 'item'],
  },
  { kind: 'payment', needed: ['month', 'points', 'cash', 'transfer'], without: [] },
];

/** `成果報酬（円）` and ` Genre Name` are the same names, written by a spreadsheet. */
const spelling = (cell: string): string =>
  plain(cell.slice(0, 60))
    .trim()
    .toLowerCase()
    .replace(/\([^()]{1,4}\)$/, '')
    .trimEnd()
    .replace(/\s+/g, '_');

/** The column that each cell of a row names, if it does. */
export const columnsIn = (cells: readonly string[]): (ReportColumn | undefined)[] =>
  cells.map((cell) => COLUMNS.get(spelling(cell)));

export interface Header extends Places<ReportColumn> {
  kind: ReportKind;
  /** A column that is there more than once: which of them counts? */
  twice: ReportColumn | undefined;
}

/** A row as header, told by its names alone: titles are wrong (the shop file's says 期間別成果). */
export function headerOf(cells: readonly string[]): Header | undefined {
  const columns = columnsIn(cells);
  const has = (column: ReportColumn) => columns.includes(column);
  const layout = LAYOUTS.find(({ needed, without }) => needed.every(has) && !without.some(has));
  if (!layout) return undefined;
  const places = new Map<ReportColumn, number>();
  let twice: ReportColumn | undefined;
  for (const [place, column] of columns.entries()) {
    if (column && places.has(column)) twice = column;
    if (column) places.set(column, place);
  }
  return { kind: layout.kind, places, width: widthOf(cells), twice };
}

/** What a row lacks to be a header, when it is more than half of one. */
export function missingIn(cells: readonly string[]): readonly ReportColumn[] | undefined {
  const columns = columnsIn(cells);
  const lacking = LAYOUTS.map(({ needed }) => ({
    needed,
    missing: needed.filter((column) => !columns.includes(column)),
  })).filter(({ needed, missing }) => missing.length > 0 && missing.length * 2 < needed.length);
  return lacking.sort((a, b) => a.missing.length - b.missing.length)[0]?.missing;
}
