import { useCallback } from 'react';
import { jstDay } from '@/lib/domain/time';
import { narrowsRows, type TimelineFilter } from '@/lib/domain/timeline';
import { count, fullDayName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { EventList } from './EventList';
import { Figures } from './Figures';
import { FilterBar } from './FilterBar';
import css from './list.module.css';
import { EmptyNotebook, NothingFits, ReadingFailed } from './Nothing';
import { TimelineExport } from './TimelineExport';
import { activeCount, useFilter } from './use-filter';
import { type Period, rowTotal, usePeriod } from './use-period';
import { type TimelineState, useTimeline } from './use-timeline';

/** The notebook's first page: everything that was recorded, newest first. */
export function Timeline() {
  const control = useFilter();
  const { filter, reset } = control;
  const { reader, ...state } = useTimeline(filter);
  const period = usePeriod(filter);
  const total = totalOf(filter, state, period);
  const more = useCallback(() => reader.more(), [reader]);
  const { rows, status, stale } = state;
  const nothing = rows.length === 0 && status === 'ready';
  if (nothing && activeCount(filter) === 0) return <EmptyNotebook />;
  return (
    <>
      <Figures filter={filter} sum={period?.sum} />
      <FilterBar {...control} />
      {!nothing && (
        <div className={css.head}>
          <p role="status" className={css.count}>
            {countWords(state, total)}
          </p>
          {rows.length > 0 && !stale && <TimelineExport filter={filter} total={total} />}
        </div>
      )}
      {status === 'failed' && <ReadingFailed onAgain={() => reader.show(filter)} />}
      {nothing && <NothingFits onReset={reset} />}
      {rows.length > 0 && (
        <EventList state={state} filter={filter} period={period} total={total} onEnd={more} />
      )}
    </>
  );
}

/** Known once everything is read, or from the roll-ups when only days are asked for. */
function totalOf(filter: TimelineFilter, state: TimelineState, period: Period | undefined) {
  if (!state.next && state.status === 'ready') return state.rows.length;
  return period && !narrowsRows(filter) ? rowTotal(period.sum) : undefined;
}

/** Said by screen readers when it changes. */
function countWords(state: TimelineState, total: number | undefined): string {
  const { rows, status, next, stale } = state;
  if (status === 'failed') return '';
  if (total !== undefined && !stale) {
    return total === 0
      ? message('notebook.count.none')
      : message('notebook.count.exact', [count(total)]);
  }
  if (status === 'loading' && next && rows.length === 0) {
    return message('notebook.count.searching', [fullDayName(jstDay(next.at))]);
  }
  if (stale || rows.length === 0) return message('notebook.count.loading');
  return message('notebook.count.more', [count(rows.length)]);
}
