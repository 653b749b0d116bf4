import { history } from '@/lib/storage/history';
import type { SaleView } from '@/lib/storage/queries/ledger/sale-views';
import type { SaleFilter } from '@/lib/storage/queries/ledger/sales-filter';
import { isBehind, type SaleCursor, salesPage } from '@/lib/storage/queries/ledger/sales-page';
import type { RowSource, RowsState } from '../../page-reader';
import { useRows } from '../../use-rows';

export type SalesState = RowsState<SaleView, SaleCursor>;

const SALES: RowSource<SaleFilter, SaleView, SaleCursor> = {
  open: (filter) => (options) => salesPage(history, filter, options),
  behind: isBehind,
};

/** The sales of a filter. */
export const useSales = (filter: SaleFilter) => useRows(SALES, filter);
