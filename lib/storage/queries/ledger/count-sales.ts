import { SALE_STATUSES, type SaleStatus } from '../../../domain/rewards/sale';
import { allSums } from '../../../domain/rewards/sums';
import { searchWords } from '../../../domain/search';
import type { HistoryDb } from '../../db';
import type { LedgerSumRow } from '../../ledger/rows';
import { groupSums, ledgerMonths } from './months';
import type { SaleFilter } from './sales-filter';

/** How many sales fit, from the sums; undefined where only reading them all would tell. */
export async function countSales(db: HistoryDb, filter: SaleFilter): Promise<number | undefined> {
  const { text, month, shop } = filter;
  if (searchWords(text ?? '').length > 0) return undefined;
  const sums =
    shop === undefined
      ? await ledgerMonths(db, month, month)
      : (await groupSums(db, 'shop', month, month)).filter(({ name }) => name === shop);
  return sums.reduce((all, row) => all + salesIn(row, filter), 0);
}

function salesIn(row: LedgerSumRow, { channel, status }: SaleFilter): number {
  const sums = channel ? row[channel] : allSums(row);
  const statuses: readonly SaleStatus[] = status ? [status] : SALE_STATUSES;
  return statuses.reduce((all, one) => all + sums[one].sales, 0);
}
