import { type ReactNode, useCallback } from 'react';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import list from './list.module.css';
import { NothingFits, ReadingFailed } from './Nothing';
import type { RowsState } from './page-reader';
import type { Rows } from './use-rows';

interface Props<Filter, Row, Cursor> {
  rows: Rows<Filter, Row, Cursor>;
  filter: Filter;
  /** Known from elsewhere, before everything is read. */
  counted: number | undefined;
  onReset: () => void;
  exporting: (total: number | undefined) => ReactNode;
  table: (state: RowsState<Row, Cursor>, total: number | undefined, onEnd: () => void) => ReactNode;
}

/** Everything that fits is read, and there is none. */
export const isNothing = ({ rows, next, status, stale }: RowsState<unknown, unknown>): boolean =>
  rows.length === 0 && !next && status === 'ready' && !stale;

/** A list under its filters: how many there are, the way to take them along, and the rows. */
export function Listing<Filter, Row, Cursor>(props: Props<Filter, Row, Cursor>) {
  const { filter, counted, onReset, exporting, table } = props;
  const { reader, ...state } = props.rows;
  const more = useCallback(() => reader.more(), [reader]);
  const { rows, status, stale, next } = state;
  const whole = !next && status === 'ready' && !stale;
  const total = whole ? rows.length : counted;
  const nothing = isNothing(state);
  return (
    <>
      {!nothing && (
        <div className={list.head}>
          <p role="status" className={list.count}>
            {countWords(state, total)}
          </p>
          {rows.length > 0 && !stale && exporting(total)}
        </div>
      )}
      {status === 'failed' && <ReadingFailed onAgain={() => reader.show(filter)} />}
      {nothing && <NothingFits onReset={onReset} />}
      {rows.length > 0 && table(state, total, more)}
    </>
  );
}

/** Said by screen readers when it changes. */
function countWords(
  { rows, status, stale }: RowsState<unknown, unknown>,
  total: number | undefined,
): string {
  if (status === 'failed') return '';
  if (stale || (rows.length === 0 && status === 'loading')) {
    return message('notebook.count.loading');
  }
  if (total !== undefined) return message('notebook.count.exact', [count(total)]);
  return message('notebook.count.more', [count(rows.length)]);
}
