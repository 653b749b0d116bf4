import { type Clock, systemClock } from '../../../platform/clock';
import type { HistoryDb } from '../../db';
import type { RewardRow } from '../../ledger/rows';
import { type SaleView, saleViews } from './sale-views';
import { newestSales, type SaleFilter, sieved, testOf } from './sales-filter';

/** A place behind a sale. */
export type SaleCursor = Pick<RewardRow, 'occurredAt' | 'fingerprint'>;

export interface SalesPage {
  rows: SaleView[];
  /** Where the next page begins. A page may be short, or empty, and still have one. */
  next?: SaleCursor;
}

export interface SalesOptions {
  after?: SaleCursor | undefined;
  limit: number;
  /** How long to look, in ms, before returning what was found so far. */
  budget?: number;
  clock?: Clock;
}

const BUDGET = 100;
/** Sales looked at in one piece when only few of them may fit. */
const PIECE = 1_000;

const comesBehind = (cursor: SaleCursor, row: RewardRow): boolean =>
  row.occurredAt < cursor.occurredAt ||
  (row.occurredAt === cursor.occurredAt && row.fingerprint < cursor.fingerprint);

/** Whether a sale comes behind the place to go on from. */
export const isBehind = (cursor: SaleCursor, { sale }: SaleView): boolean =>
  comesBehind(cursor, sale);

/** A page of the sales, the newest first. */
export function salesPage(
  db: HistoryDb,
  filter: SaleFilter,
  { after, limit, budget = BUDGET, clock = systemClock }: SalesOptions,
): Promise<SalesPage> {
  const end = clock() + budget;
  const fits = testOf(filter);
  return db.transaction('r', [db.rewards, db.traces, db.items, db.posts], async () => {
    const rows: RewardRow[] = [];
    let cursor = after;
    do {
      const size = sieved(filter) ? PIECE : limit - rows.length;
      const piece = await pieceAfter(db, filter, cursor, size);
      rows.push(...piece.filter(fits));
      cursor = piece.length < size ? undefined : placeOf(piece.at(-1));
    } while (cursor && rows.length < limit && clock() < end);
    return { rows: await saleViews(db, rows), ...(cursor && { next: cursor }) };
  });
}

/** Every sale of a filter, in pages; memory stays that of one. */
export async function* allSales(
  db: HistoryDb,
  filter: SaleFilter,
): AsyncGenerator<SaleView[], void> {
  let after: SaleCursor | undefined;
  do {
    const page = await salesPage(db, filter, { after, limit: PIECE });
    if (page.rows.length > 0) yield page.rows;
    after = page.next;
  } while (after);
}

function pieceAfter(
  db: HistoryDb,
  filter: SaleFilter,
  cursor: SaleCursor | undefined,
  size: number,
): Promise<RewardRow[]> {
  const sales = newestSales(db, filter, cursor?.occurredAt);
  return (cursor ? sales.filter((row) => comesBehind(cursor, row)) : sales).limit(size).toArray();
}

const placeOf = (row: RewardRow | undefined): SaleCursor | undefined =>
  row && { occurredAt: row.occurredAt, fingerprint: row.fingerprint };
