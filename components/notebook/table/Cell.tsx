import type { ReactNode } from 'react';
import type { Column } from './RowTable';
import css from './table.module.css';

/** A cell; where a row is a card it says of which column it is. */
export function Cell({ column: { id, title }, children }: { column: Column; children: ReactNode }) {
  return (
    <td data-column={id}>
      <span className={css.label} aria-hidden="true">
        {title()}
      </span>
      <div>{children}</div>
    </td>
  );
}
