import type { ReactNode } from 'react';
import css from './ui.module.css';

interface Props {
  kind: 'empty' | 'loading' | 'error';
  title: string;
  children?: ReactNode;
}

/** What stands where there is nothing to show yet: why, and the way on. */
export function State({ kind, title, children }: Props) {
  return (
    <div className={css.state} role={kind === 'error' ? 'alert' : 'status'} data-state={kind}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}
