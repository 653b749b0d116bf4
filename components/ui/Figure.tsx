import css from './ui.module.css';

/** A number with its unit in quiet ink; `parts` is the text split at the number (DESIGN 8). */
export function Figure({ value, unit, large }: { value: string; unit?: string; large?: boolean }) {
  return (
    <span className={`${css.figure} ${large ? css.figureLarge : ''}`}>
      {value}
      {unit !== undefined && <small>{unit}</small>}
    </span>
  );
}
