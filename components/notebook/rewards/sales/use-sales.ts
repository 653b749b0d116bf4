import { history } from '@/lib/storage/history';
import {
  isBehind,
  type LedgerCursor,
  type LedgerView,
  ledgerPage,
} from '@/lib/storage/queries/ledger/ledger-page';
import type { SaleFilter } from '@/lib/storage/queries/ledger/sales-filter';
import type { RowSource, RowsState } from '../../page-reader';
import { useRows } from '../../use-rows';

export type SalesState = RowsState<LedgerView, LedgerCursor>;

const SALES: RowSource<SaleFilter, LedgerView, LedgerCursor> = {
  open: (filter) => (options) => ledgerPage(history, filter, options),
  behind: isBehind,
};

/** The sales of a filter. */
export const useSales = (filter: SaleFilter) => useRows(SALES, filter);
