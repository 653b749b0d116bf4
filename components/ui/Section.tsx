import { type ReactNode, useId } from 'react';
import css from './ui.module.css';

interface Props {
  title: string;
  /** What stands at the right of the title: a count, a date, a link. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A group under a hairline, named by its quiet title. */
export function Section({ title, aside, children }: Props) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <div className={css.heading}>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <span>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
