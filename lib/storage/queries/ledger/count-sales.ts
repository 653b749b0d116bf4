import { SALE_STATUSES, type SaleStatus } from '../../../domain/rewards/sale';
import { allSums } from '../../../domain/rewards/sums';
import { searchWords } from '../../../domain/search';
import type { HistoryDb } from '../../db';
import { advertisingSums } from '../../ledger/advertising/sums';
import type { LedgerSumRow } from '../../ledger/rows';
import { groupSums, ledgerMonths } from './months';
import { type SaleFilter, type Source, sourcesOf } from './sales-filter';

/** How many rows fit, from the sums; undefined where only reading them all would tell. */
export async function countSales(db: HistoryDb, filter: SaleFilter): Promise<number | undefined> {
  if (searchWords(filter.text ?? '').length > 0) return undefined;
  let all = 0;
  for (const source of sourcesOf(filter)) {
    const own = await COUNTS[source](db, filter);
    if (own === undefined) return undefined;
    all += own;
  }
  return all;
}

type Count = (db: HistoryDb, filter: SaleFilter) => Promise<number | undefined>;

const COUNTS: Readonly<Record<Source, Count>> = {
  'rakuten-affiliate': async (db, filter) => {
    const { month, shop } = filter;
    const sums =
      shop === undefined
        ? await ledgerMonths(db, month, month)
        : (await groupSums(db, 'shop', month, month)).filter(({ name }) => name === shop);
    return sums.reduce((all, row) => all + salesIn(row, filter), 0);
  },
  'rakuten-advertising': async (db, { derived, brand, sku, u1, network, advertiser, month }) => {
    if (derived !== undefined || brand || sku || u1) return undefined;
    const sums = await advertisingSums(db, 'advertiser', month, month);
    return sums
      .filter(({ name }) => advertiser === undefined || name === advertiser)
      .filter(({ name }) => network === undefined || name.startsWith(`${network} `))
      .reduce((all, { rows }) => all + rows, 0);
  },
};

function salesIn(row: LedgerSumRow, { channel, status }: SaleFilter): number {
  const sums = channel ? row[channel] : allSums(row);
  const statuses: readonly SaleStatus[] = status ? [status] : SALE_STATUSES;
  return statuses.reduce((all, one) => all + sums[one].sales, 0);
}
