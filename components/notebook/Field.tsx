import { type ReactNode, useId } from 'react';
import css from './filters.module.css';

interface Props {
  label: string;
  children: (id: string) => ReactNode;
}

/** A native control under its label. */
export function Field({ label, children }: Props) {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
