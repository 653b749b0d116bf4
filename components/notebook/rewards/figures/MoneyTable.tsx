import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { visuallyHidden } from '@/components/ui/classes';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './table.module.css';

export interface MoneyColumn<Row> {
  title: string;
  /** Words instead of figures: at the left. */
  words?: boolean;
  cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  caption: string;
  /** The first names its row. */
  columns: readonly [MoneyColumn<Row>, ...MoneyColumn<Row>[]];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Rows shown before the rest is asked for. */
  first?: number;
}

/** A short table: names at the left, figures at the right; each row a card where it is narrow. */
export function MoneyTable<Row>({ caption, columns, rows, keyOf, first = 5 }: Props<Row>) {
  const [open, setOpen] = useState(false);
  const shown = open ? rows : rows.slice(0, first);
  const rest = rows.length - first;
  const words = open
    ? message('rewards.figures.fewer')
    : message('rewards.figures.more', [count(rest)]);
  const [head, ...cells] = columns;
  return (
    <div>
      <table className={css.table}>
        <caption className={visuallyHidden}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, words }) => (
              <th key={title} scope="col" data-words={words}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={keyOf(row)} data-cells={cells.length}>
              <th scope="row">{head.cell(row)}</th>
              {cells.map(({ title, words, cell }) => (
                <td key={title} data-words={words}>
                  <span className={css.label} aria-hidden="true">
                    {title}
                  </span>
                  <div>{cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button
          look="plain"
          className={css.rest ?? ''}
          aria-label={message('rewards.figures.foldOf', [words, caption])}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {words}
        </Button>
      )}
    </div>
  );
}
