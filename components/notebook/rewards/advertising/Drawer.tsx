import { type ReactNode, useState } from 'react';
import css from './advertising.module.css';

/** Read only once somebody looks: it may take all rows of the months. */
export function Drawer({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={css.drawer} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && <div className={css.inside}>{children}</div>}
    </details>
  );
}
