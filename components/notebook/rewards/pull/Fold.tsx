import type { ReactNode } from 'react';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from '../import/import.module.css';

interface Props {
  summary: string;
  open?: boolean;
  columns: readonly string[];
  /** So many columns at the end are figures. */
  figures?: number;
  /** How many there are beyond the rows shown. */
  more?: number;
  lead?: string;
  children: ReactNode;
}

/** A table that is looked into when it matters. */
export const Fold = ({ summary, open, columns, figures = 0, more = 0, lead, children }: Props) => (
  <details className={css.moves} open={open}>
    <summary>{summary}</summary>
    {lead !== undefined && <p className={css.note}>{lead}</p>}
    <table className={css.table}>
      <thead>
        <tr>
          {columns.map((title, place) => (
            <th
              key={title}
              scope="col"
              className={place >= columns.length - figures ? css.number : undefined}
            >
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
    {more > 0 && <p className={css.note}>{message('rewards.import.more', [count(more)])}</p>}
  </details>
);
