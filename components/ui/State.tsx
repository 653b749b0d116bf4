import type { ReactNode } from 'react';
import css from './ui.module.css';

interface Props {
  kind: 'empty' | 'loading' | 'error';
  title: string;
  /** Of the heading: 2 where it is the page's only part. */
  level?: 2 | 3;
  children?: ReactNode;
}

/** What stands where there is nothing to show yet: why, and the way on. */
export function State({ kind, title, level = 3, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={css.state} role={kind === 'error' ? 'alert' : 'status'} data-state={kind}>
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}
