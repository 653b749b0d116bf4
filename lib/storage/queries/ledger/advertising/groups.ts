import type { Span } from '../../../../domain/advertising/chunks';
import {
  type AdvertisingSum,
  NO_ADVERTISING,
  withRow,
} from '../../../../domain/advertising/ledger/sums';
import { compare, type Decimal } from '../../../../domain/money/decimal';
import type { Currency } from '../../../../domain/money/money';
import { type JstMonth, monthEnd, monthStart } from '../../../../domain/month';
import { DAY } from '../../../../domain/time-units';
import type { HistoryDb } from '../../../db';
import { linesOf } from '../../../ledger/advertising/line-book';
import type { AdvertisingRow } from '../../../ledger/advertising/rows';

interface Months {
  from: JstMonth;
  /** Included. */
  to: JstMonth;
}

/** So much time is read in one request. */
const PIECE = 5 * DAY;

async function* rowsIn(db: HistoryDb, { from, to }: Months): AsyncGenerator<AdvertisingRow[]> {
  const end = monthEnd(to);
  for (let at = monthStart(from); at < end; at += PIECE) {
    const next = Math.min(at + PIECE, end);
    const rows = await db.advertising.where('soldAt').between(at, next, true, false).toArray();
    if (rows.length > 0) yield rows;
  }
}

/** What rows that are alike come to; one for each currency. */
async function grouped<Name extends object>(
  db: HistoryDb,
  months: Months,
  nameOf: (row: AdvertisingRow) => Name,
): Promise<(Name & AdvertisingSum & { currency: Currency })[]> {
  const groups = new Map<string, Name & AdvertisingSum & { currency: Currency }>();
  for await (const rows of rowsIn(db, months)) {
    for (const row of rows) {
      const name = nameOf(row);
      const key = JSON.stringify([name, row.currency]);
      const known = groups.get(key) ?? { ...name, ...NO_ADVERTISING, currency: row.currency };
      groups.set(key, { ...known, ...withRow(known, row) });
    }
  }
  return [...groups.values()].sort(byCommission);
}

/** Currencies apart, in their order of the alphabet: no amount is compared across them. */
const byCommission = (
  a: { currency: Currency; commission: Decimal },
  b: { currency: Currency; commission: Decimal },
): number =>
  a.currency === b.currency
    ? compare(b.commission, a.commission)
    : a.currency < b.currency
      ? -1
      : 1;

export interface SkuFigures {
  sku: string;
  product: string;
  brand: string;
  currency: Currency;
  commission: Decimal;
  /** Of the ledger's rows; absent where only a sum of days is known. */
  rows?: number;
  /** Days of that sum. */
  days?: Span;
  /** The report names its order, which is not known here. */
  waiting?: boolean;
}

/** SKUs with their brands: exact from rows, else as the SKU report adds them up. */
export async function skuFigures(db: HistoryDb, months: Months): Promise<SkuFigures[]> {
  const exact = await grouped(db, months, ({ sku, product, brand }) => ({ sku, product, brand }));
  const lines = await Promise.all(
    (['sku', 'openSku'] as const).map((kind) =>
      linesOf(db, kind, months.from, months.to).toArray(),
    ),
  );
  const sums = lines.flat().flatMap(({ says }): SkuFigures[] => {
    if (says.kind === 'sku') {
      const { sku, product, brand, currency, commission, from, to } = says.total;
      return [{ sku, product, brand, currency, commission, days: { from, to } }];
    }
    if (says.kind !== 'openSku') return [];
    const { from, to, currency, line } = says;
    const { sku, product, brand, commission } = line;
    return [{ sku, product, brand, currency, commission, days: { from, to }, waiting: true }];
  });
  return [...exact.map(({ sales: _, reversed: __, ...one }) => one), ...sums.sort(byCommission)];
}

export interface U1Figures {
  u1: string;
  clicks: number | undefined;
  sums: { currency: Currency; rows: number; commission: Decimal }[];
}

/** What each u1 brought; clicks are of whole months of GMT, as the report has them. */
export async function u1Figures(db: HistoryDb, months: Months): Promise<U1Figures[]> {
  const [groups, activity] = await Promise.all([
    grouped(db, months, ({ u1 }) => ({ u1: u1 ?? '' })),
    linesOf(db, 'activity', months.from, months.to).toArray(),
  ]);
  const found = new Map<string, U1Figures>();
  const of = (u1: string): U1Figures => {
    const known = found.get(u1) ?? { u1, clicks: undefined, sums: [] };
    found.set(u1, known);
    return known;
  };
  for (const { u1, currency, rows, commission } of groups)
    of(u1).sums.push({ currency, rows, commission });
  for (const { says } of activity) {
    if (says.kind !== 'activity') continue;
    const known = of(says.line.u1 ?? '');
    known.clicks = (known.clicks ?? 0) + says.line.clicks;
  }
  const size = ({ clicks, sums }: U1Figures) =>
    sums.reduce((all, { rows }) => all + rows, 0) * 1_000 + (clicks ?? 0);
  return [...found.values()].sort((a, b) => size(b) - size(a));
}
