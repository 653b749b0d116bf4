import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import { visuallyHidden } from '@/components/ui/classes';
import { message } from '@/lib/i18n/message';
import list from '../list.module.css';
import type { RowsState } from '../page-reader';
import css from './table.module.css';
import { useRowVirtualizer } from './use-row-virtualizer';

export interface Column {
  id: string;
  title: () => string;
}

interface Props<Row, Cursor> {
  caption: string;
  /** Of the table, for the widths of its columns. */
  className: string | undefined;
  columns: readonly Column[];
  state: RowsState<Row, Cursor>;
  /** Rows there are in all, when that is known. */
  total: number | undefined;
  keyOf: (row: Row) => string;
  /** The cells of a row. */
  line: (row: Row) => ReactNode;
  onEnd: () => void;
}

/** How near to the end of what is read the next page is asked for. */
const AHEAD = 40;

/** A real table, of which only the rows near the window exist. */
export function RowTable<Row, Cursor>(props: Props<Row, Cursor>) {
  const { caption, className, columns, state, total, keyOf, line, onEnd } = props;
  const { rows, next, status, stale } = state;
  const place = useRef<HTMLTableSectionElement>(null);
  const { items, above, below, measure } = useRowVirtualizer(rows, keyOf, place);
  const nearEnd = (items.at(-1)?.index ?? 0) >= rows.length - AHEAD;
  useEffect(() => {
    if (nearEnd && next && status === 'ready') onEnd();
  }, [nearEnd, next, status, onEnd]);
  return (
    <div className={list.list} data-stale={stale || undefined}>
      <table
        className={[css.table, className].join(' ')}
        aria-rowcount={total === undefined ? -1 : total + 1}
        aria-busy={status === 'loading'}
      >
        <caption className={visuallyHidden}>{caption}</caption>
        <thead className={css.head}>
          <tr aria-rowindex={1}>
            {columns.map(({ id, title }) => (
              <th key={id} scope="col" data-column={id}>
                {title()}
              </th>
            ))}
          </tr>
        </thead>
        <Space place={place} height={above} columns={columns.length} />
        <tbody>
          {items.map(({ index, key }) => {
            const row = rows[index];
            return (
              row && (
                <tr
                  key={key}
                  ref={measure}
                  className={css.row}
                  data-index={index}
                  aria-rowindex={index + 2}
                >
                  {line(row)}
                </tr>
              )
            );
          })}
        </tbody>
        <Space height={below} columns={columns.length} />
      </table>
      <p className={list.tail}>
        {next || status === 'loading'
          ? message('notebook.list.loadingMore')
          : message('notebook.list.end')}
      </p>
    </div>
  );
}

interface SpaceProps {
  height: number;
  columns: number;
  place?: Ref<HTMLTableSectionElement>;
}

/** The place of the rows that are not there. */
function Space({ height, columns, place }: SpaceProps) {
  return (
    <tbody ref={place} aria-hidden="true">
      <tr>
        <td className={css.space} colSpan={columns} style={{ height }} />
      </tr>
    </tbody>
  );
}
