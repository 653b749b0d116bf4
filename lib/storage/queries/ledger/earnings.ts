import { breakdown, type GroupFigures } from '../../../domain/rewards/breakdown';
import type { LedgerChannel } from '../../../domain/rewards/ledger';
import { type ShopTotal, shopGroups, shopTotals } from '../../../domain/rewards/shop-groups';
import {
  addSum,
  addSums,
  allSums,
  earnedOf,
  NO_SALES,
  NO_SUMS,
  type StatusSum,
  type StatusSums,
} from '../../../domain/rewards/sums';
import type { HistoryDb } from '../../db';
import type { LedgerSumRow } from '../../ledger/rows';
import { type BestItems, bestItems, type LedgerSpan } from './best-items';
import { groupSums, ledgerMonths, shopLines } from './months';

/** Where the rewards of some months come from. */
export interface Earnings {
  /** What was asked for when this was read. */
  span: LedgerSpan;
  sums: StatusSums;
  items: BestItems;
  shops: GroupFigures[];
  genres: GroupFigures[];
  /** What shop reports say where no order report does. */
  reported: ShopTotal[];
  /** Of items whose shop pays a raised rate. */
  raised: StatusSum;
}

const sumsFor = (row: LedgerSumRow, channel: LedgerChannel): StatusSums =>
  channel === 'all' ? allSums(row) : row[channel];

/** Months, shops and genres from their sums; what sold best from the sales themselves. */
export async function earnings(db: HistoryDb, span: LedgerSpan): Promise<Earnings> {
  const { from, to, channel } = span;
  const [months, shops, genres, raised, lines] = await Promise.all([
    ledgerMonths(db, from, to),
    groupSums(db, 'shop', from, to),
    groupSums(db, 'genre', from, to),
    groupSums(db, 'raised', from, to),
    shopLines(db, from, to),
  ]);
  const own = (rows: readonly LedgerSumRow[]) =>
    rows.map((row) => ({ name: row.name, month: row.month, sums: sumsFor(row, channel) }));
  const known = new Set(months.map(({ month }) => month));
  // Reports do not tell the clicks of the ROOM apart from those of other links.
  const clicked = channel === 'all' ? lines : [];
  const sums = own(months).reduce((all, one) => addSums(all, one.sums), NO_SUMS);
  return {
    span,
    sums,
    items: await bestItems(db, span),
    shops: breakdown(shopGroups(own(shops), clicked, known)),
    genres: breakdown(own(genres)),
    reported: shopTotals(lines.filter(({ month }) => !known.has(month))),
    raised: own(raised).reduce((all, one) => addSum(all, earnedOf(one.sums)), NO_SALES),
  };
}

/** Changes whenever an import or the tracing may have changed the earnings. */
export const ledgerState = (db: HistoryDb): Promise<unknown> =>
  Promise.all([
    db.imports.toCollection().primaryKeys(),
    db.traces.where('kind').equals('accepted').count(),
    db.traces.where('kind').equals('asked').count(),
    db.posts.count(),
  ]);
