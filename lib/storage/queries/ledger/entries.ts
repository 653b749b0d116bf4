import type { Fingerprint } from '../../../domain/rewards/fingerprint';
import type { Instant } from '../../../domain/time-units';
import type { HistoryDb } from '../../db';
import type { AdvertisingRow } from '../../ledger/advertising/rows';
import type { RewardRow } from '../../ledger/rows';
import { type SaleFilter, type Source, spanOfFilter } from './sales-filter';

/** A place behind a row: several share an instant. */
export interface LedgerCursor {
  at: Instant;
  fingerprint: Fingerprint;
}

/** A row of either source in the common order. */
export interface Entry extends LedgerCursor {
  sale?: RewardRow;
  row?: AdvertisingRow;
}

export const isEarlier = (a: LedgerCursor, b: LedgerCursor): boolean =>
  a.at < b.at || (a.at === b.at && a.fingerprint < b.fingerprint);

/** The newest come first: what is earlier comes behind. */
export const isBehind = (cursor: LedgerCursor, entry: LedgerCursor): boolean =>
  isEarlier(entry, cursor);

/** The newest rows behind a place; `next` where there may be more. */
export async function entriesAfter(
  db: HistoryDb,
  filter: SaleFilter,
  sources: readonly Source[],
  cursor: LedgerCursor | undefined,
  size: number,
): Promise<{ entries: Entry[]; next: LedgerCursor | undefined }> {
  const found = await Promise.all(
    sources.map((source) => READERS[source](db, filter, cursor, size)),
  );
  // A source that may have more is known down to its last row only; below it the other one waits.
  const ends = found.flatMap((entries) => (entries.length === size ? entries.slice(-1) : []));
  const end = ends.reduce<Entry | undefined>(
    (latest, one) => (!latest || isEarlier(latest, one) ? one : latest),
    undefined,
  );
  const entries = found
    .flat()
    .filter((entry) => !end || !isBehind(end, entry))
    .sort((a, b) => (isEarlier(a, b) ? 1 : -1));
  return { entries, next: end && { at: end.at, fingerprint: end.fingerprint } };
}

type Reader = (
  db: HistoryDb,
  filter: SaleFilter,
  cursor: LedgerCursor | undefined,
  size: number,
) => Promise<Entry[]>;

/** Along the time, newest first; rows of the cursor's own instant are looked at again. */
const spanFrom = (filter: SaleFilter, cursor: LedgerCursor | undefined) => {
  const { from, to } = spanOfFilter(filter);
  return [from, cursor ? Math.min(cursor.at, to) : to, true, true] as const;
};

const READERS: Readonly<Record<Source, Reader>> = {
  'rakuten-affiliate': async (db, filter, cursor, size) => {
    const entryOf = (sale: RewardRow): Entry => ({
      ...{ at: sale.occurredAt, fingerprint: sale.fingerprint, sale },
    });
    const sales = db.rewards
      .where('occurredAt')
      .between(...spanFrom(filter, cursor))
      .reverse();
    const behind = cursor ? sales.filter((sale) => isBehind(cursor, entryOf(sale))) : sales;
    return (await behind.limit(size).toArray()).map(entryOf);
  },
  'rakuten-advertising': async (db, filter, cursor, size) => {
    const entryOf = (row: AdvertisingRow): Entry => ({
      ...{ at: row.soldAt, fingerprint: row.fingerprint, row },
    });
    const rows = db.advertising
      .where('soldAt')
      .between(...spanFrom(filter, cursor))
      .reverse();
    const behind = cursor ? rows.filter((row) => isBehind(cursor, entryOf(row))) : rows;
    return (await behind.limit(size).toArray()).map(entryOf);
  },
};
