import { visuallyHidden } from '@/components/ui/classes';
import { count } from '@/lib/i18n/format';
import css from './charts.module.css';
import { ScrollRegion } from './ScrollRegion';
import type { Cell, ChartTable } from './table';

const shown = (cell: Cell): string => {
  if (cell === undefined) return '–';
  return typeof cell === 'number' ? count(cell) : cell;
};

/** A chart as a table, in a region of its own that scrolls when the page is narrow. */
export function DataTable({ caption, table }: { caption: string; table: ChartTable }) {
  const { columns, rows } = table;
  return (
    <ScrollRegion className={css.scroll} name={caption}>
      <table className={css.table}>
        <caption className={visuallyHidden}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr key={first}>
              <th scope="row">{shown(first)}</th>
              {rest.map((cell, index) => (
                <td key={columns[index + 1]}>{shown(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
