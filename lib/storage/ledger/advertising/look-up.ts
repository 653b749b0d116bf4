import type { OrderKey, RowKey } from '../../../domain/advertising/ledger/row';
import type { Fingerprint } from '../../../domain/rewards/fingerprint';
import { DAY, type Instant } from '../../../domain/time-units';
import type { HistoryDb } from '../../db';
import { fingerprintOf, type RowBook } from './row-book';
import type { AdvertisingRow } from './rows';

type Wanted = Pick<AdvertisingRow, 'key' | 'alias' | 'soldAt' | 'order' | 'network'>;

/** So many times the rows themselves may lie in their span of time. */
const DENSE = 4;
/** More are not asked for one by one: the keys of the whole network are read instead. */
const FEW = 2_000;

/**
 * Opens in the book what the ledger has of these rows, whatever may name them. A span of time is one
 * request, a hundred times quicker than one for each row; where many others lie in it, orders are
 * asked for. A transaction that is not there is looked for at any other time.
 */
export async function openKnown(
  db: HistoryDb,
  book: RowBook,
  rows: readonly Wanted[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { from, to } = daysOf(rows);
  const span = db.advertising.where('soldAt').between(from, to, true, false);
  if ((await span.count()) <= DENSE * rows.length) book.open(await span.toArray());
  else await openOrders(db, book, new Set(rows.map(({ order }) => order)));
  const missing = rows.flatMap(({ key }) => (book.named(key) ? [] : fingerprintOf(key)));
  book.open(await elsewhere(db, missing, `rakuten-advertising:${first.network}:`));
}

/** Whole days: a report without times has the first instant of each. */
function daysOf(rows: readonly Wanted[]): { from: Instant; to: Instant } {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { soldAt } of rows) {
    from = Math.min(from, soldAt);
    to = Math.max(to, soldAt);
  }
  return { from: Math.floor(from / DAY) * DAY, to: (Math.floor(to / DAY) + 1) * DAY };
}

async function elsewhere(
  db: HistoryDb,
  missing: readonly Fingerprint[],
  prefix: string,
): Promise<AdvertisingRow[]> {
  let wanted = missing;
  if (missing.length > FEW) {
    const keys = new Set(await db.advertising.where(':id').startsWith(prefix).primaryKeys());
    wanted = missing.filter((key) => keys.has(key));
  }
  return (await db.advertising.bulkGet([...wanted])).flatMap((row) => row ?? []);
}

/** Opens all rows of these orders. */
export async function openOrders(
  db: HistoryDb,
  book: RowBook,
  orders: ReadonlySet<OrderKey>,
): Promise<void> {
  if (orders.size === 0) return;
  book.open(
    await db.advertising
      .where('order')
      .anyOf([...orders])
      .toArray(),
  );
}

/** Opens rows by keys that may be theirs. */
export async function openKeys(db: HistoryDb, book: RowBook, keys: Iterable<RowKey>) {
  const missing = [...new Set(keys)].filter((key) => !book.named(key)).map(fingerprintOf);
  book.open((await db.advertising.bulkGet(missing)).flatMap((row) => row ?? []));
}
