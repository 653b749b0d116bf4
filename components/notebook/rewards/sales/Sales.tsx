import { useCallback } from 'react';
import { HOUR } from '@/lib/domain/time-units';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { countSales } from '@/lib/storage/queries/ledger/count-sales';
import type { SaleView } from '@/lib/storage/queries/ledger/sale-views';
import { useHistory } from '@/lib/stores/use-history';
import { useNow } from '@/lib/stores/use-now';
import list from '../../list.module.css';
import { NothingFits, ReadingFailed } from '../../Nothing';
import { Part } from '../../Part';
import { RowTable } from '../../table/RowTable';
import { SaleFilters } from './SaleFilters';
import { COLUMNS, SaleLine } from './SaleLine';
import { SalesExport } from './SalesExport';
import css from './sales.module.css';
import { useSaleFilter } from './use-sale-filter';
import { type SalesState, useSales } from './use-sales';

/** Every sale of the reports, newest first. */
export function Sales() {
  const control = useSaleFilter();
  const { filter, reset } = control;
  const { reader, ...state } = useSales(filter);
  const counted = useHistory((db) => countSales(db, filter), [filter]);
  const now = useNow(HOUR);
  const line = useCallback((view: SaleView) => <SaleLine view={view} now={now} />, [now]);
  const more = useCallback(() => reader.more(), [reader]);
  const { rows, status, stale, next } = state;
  const whole = !next && status === 'ready' && !stale;
  const total = whole ? rows.length : counted;
  const nothing = whole && rows.length === 0;
  return (
    <Part title={message('rewards.list.title')}>
      <SaleFilters {...control} />
      {!nothing && (
        <div className={list.head}>
          <p role="status" className={list.count}>
            {countWords(state, total)}
          </p>
          {rows.length > 0 && !stale && <SalesExport filter={filter} total={total} />}
        </div>
      )}
      {status === 'failed' && <ReadingFailed onAgain={() => reader.show(filter)} />}
      {nothing && <NothingFits onReset={reset} />}
      {rows.length > 0 && (
        <RowTable
          caption={message('rewards.list.caption')}
          className={css.sales}
          columns={COLUMNS}
          state={state}
          total={total}
          keyOf={keyOf}
          line={line}
          onEnd={more}
        />
      )}
    </Part>
  );
}

const keyOf = ({ sale }: SaleView) => sale.fingerprint;

/** Said by screen readers when it changes. */
function countWords({ rows, status, stale }: SalesState, total: number | undefined): string {
  if (status === 'failed') return '';
  if (stale || (rows.length === 0 && status === 'loading'))
    return message('notebook.count.loading');
  if (total !== undefined) return message('notebook.count.exact', [count(total)]);
  return message('notebook.count.more', [count(rows.length)]);
}
