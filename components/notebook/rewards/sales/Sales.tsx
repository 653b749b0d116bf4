import { useCallback } from 'react';
import { HOUR } from '@/lib/domain/time-units';
import { message } from '@/lib/i18n/message';
import { countSales } from '@/lib/storage/queries/ledger/count-sales';
import { isSale, type LedgerView, placeOf } from '@/lib/storage/queries/ledger/ledger-page';
import { useHistory } from '@/lib/stores/use-history';
import { useNow } from '@/lib/stores/use-now';
import { Listing } from '../../Listing';
import { Part } from '../../Part';
import { RowTable } from '../../table/RowTable';
import { AdvertisingLine } from './AdvertisingLine';
import { COLUMNS } from './columns';
import { SaleFilters } from './SaleFilters';
import { SaleLine } from './SaleLine';
import { SalesExport } from './SalesExport';
import css from './sales.module.css';
import { useSaleFilter } from './use-sale-filter';
import { useSales } from './use-sales';

/** Every sale of the reports and every row of Rakuten Advertising, newest first. */
export function Sales() {
  const control = useSaleFilter();
  const { filter, reset } = control;
  const rows = useSales(filter);
  const counted = useHistory((db) => countSales(db, filter), [filter]);
  const now = useNow(HOUR);
  const line = useCallback(
    (view: LedgerView) =>
      isSale(view) ? <SaleLine view={view} now={now} /> : <AdvertisingLine view={view} />,
    [now],
  );
  return (
    <Part title={message('rewards.list.title')}>
      <SaleFilters {...control} />
      <Listing
        rows={rows}
        filter={filter}
        counted={counted}
        onReset={reset}
        exporting={(total) => <SalesExport filter={filter} total={total} />}
        table={(state, total, onEnd) => (
          <RowTable
            caption={message('rewards.list.caption')}
            className={css.sales}
            columns={COLUMNS}
            state={state}
            total={total}
            keyOf={keyOf}
            line={line}
            onEnd={onEnd}
          />
        )}
      />
    </Part>
  );
}

const keyOf = (view: LedgerView) => placeOf(view).fingerprint;
