import { type Clock, systemClock } from '../../../platform/clock';
import type { HistoryDb } from '../../db';
import type { AdvertisingView } from './advertising-views';
import { advertisingViews } from './advertising-views';
import {
  isBehind as comesBehind,
  type Entry,
  entriesAfter,
  isEarlier,
  type LedgerCursor,
} from './entries';
import { type SaleView, saleViews } from './sale-views';
import { advertisingTestOf, type SaleFilter, sieved, sourcesOf, testOf } from './sales-filter';
import { type WindowOf, windowDays } from './windows';

export type { LedgerCursor };

/** A sale of Rakuten Affiliate, or a row of Rakuten Advertising. */
export type LedgerView = SaleView | AdvertisingView;

export const isSale = (view: LedgerView): view is SaleView => 'sale' in view;

export interface LedgerPage {
  rows: LedgerView[];
  /** Where the next page begins. A page may be short, or empty, and still have one. */
  next?: LedgerCursor;
}

export interface LedgerOptions {
  after?: LedgerCursor | undefined;
  limit: number;
  /** How long to look, in ms, before returning what was found so far. */
  budget?: number;
  clock?: Clock;
}

const BUDGET = 100;
/** Rows looked at in one piece when only few of them may fit. */
const PIECE = 1_000;

export const placeOf = (view: LedgerView): LedgerCursor =>
  isSale(view)
    ? { at: view.sale.occurredAt, fingerprint: view.sale.fingerprint }
    : { at: view.row.soldAt, fingerprint: view.row.fingerprint };

/** Whether a row comes behind the place to go on from. */
export const isBehind = (cursor: LedgerCursor, view: LedgerView): boolean =>
  comesBehind(cursor, placeOf(view));

/** A page of the ledger, the newest first, both sources in one. */
export async function ledgerPage(
  db: HistoryDb,
  filter: SaleFilter,
  { after, limit, budget = BUDGET, clock = systemClock }: LedgerOptions,
): Promise<LedgerPage> {
  const now = clock();
  const windowOf = await windowDays();
  const sources = sourcesOf(filter);
  const look = viewsOf(filter, windowOf, now);
  return db.transaction('r', [db.rewards, db.traces, db.items, db.posts], async () => {
    const rows: LedgerView[] = [];
    let cursor = after;
    do {
      const size = sieved(filter) ? PIECE : limit - rows.length;
      const piece = await entriesAfter(db, filter, sources, cursor, size);
      rows.push(...(await look(db, piece.entries)));
      cursor = piece.next;
    } while (cursor && rows.length < limit && clock() < now + budget);
    return { rows, ...(cursor && { next: cursor }) };
  });
}

/** Of these entries the ones that fit, as they are shown. */
function viewsOf(filter: SaleFilter, windowOf: WindowOf, now: number) {
  const [fits, fitsToo] = [testOf(filter), advertisingTestOf(filter)];
  return async (db: HistoryDb, entries: readonly Entry[]): Promise<LedgerView[]> => {
    const sales = entries.flatMap(({ sale }) => (sale && fits(sale) ? sale : []));
    const rows = entries.flatMap(({ row }) => (row && fitsToo(row) ? row : []));
    const views = await advertisingViews(db, rows, windowOf, now);
    const { derived } = filter;
    return [
      ...(await saleViews(db, sales)),
      ...views.filter(({ status }) => derived === undefined || status === derived),
    ].sort((a, b) => (isEarlier(placeOf(a), placeOf(b)) ? 1 : -1));
  };
}

/** Every row of a filter, in pages; memory stays that of one. */
export async function* wholeLedger(
  db: HistoryDb,
  filter: SaleFilter,
): AsyncGenerator<LedgerView[], void> {
  let after: LedgerCursor | undefined;
  do {
    const page = await ledgerPage(db, filter, { after, limit: PIECE });
    if (page.rows.length > 0) yield page.rows;
    after = page.next;
  } while (after);
}
