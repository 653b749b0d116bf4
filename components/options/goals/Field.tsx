import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import type { MetricId } from '@/lib/domain/rank/metrics';
import { unitOf } from './amount-text';
import css from './fields.module.css';

interface FieldProps {
  label: string;
  children: (id: string) => ReactNode;
  className?: string | undefined;
}

/** A label above its field, small as on a printed form. */
export function Field({ label, children, className = '' }: FieldProps) {
  const id = useId();
  return (
    <div className={`${css.field} ${className}`}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface InputProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  set: (text: string) => void;
  error?: string | undefined;
}

/** One line of text or a day; what is wrong with it stands below and belongs to it. */
export function TextField({ label, set, error, className, ...rest }: InputProps) {
  const errorId = useId();
  return (
    <Field label={label} className={className}>
      {(id) => (
        <>
          <input
            type="text"
            autoComplete="off"
            {...rest}
            id={id}
            aria-invalid={error !== undefined}
            aria-describedby={error === undefined ? undefined : errorId}
            onChange={(event) => set(event.target.value)}
          />
          <Problem id={errorId} text={error} />
        </>
      )}
    </Field>
  );
}

interface AmountProps {
  label: string;
  metric: MetricId;
  value: string;
  set: (text: string) => void;
  error?: string | undefined;
}

/** A number with its unit beside it. */
export function AmountField({ label, metric, value, set, error }: AmountProps) {
  const errorId = useId();
  return (
    <Field label={label}>
      {(id) => (
        <>
          <span className={css.amount}>
            <input
              id={id}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={value}
              aria-invalid={error !== undefined}
              aria-describedby={
                error === undefined ? `${errorId}-unit` : `${errorId} ${errorId}-unit`
              }
              onChange={(event) => set(event.target.value)}
            />
            <span id={`${errorId}-unit`}>{unitOf(metric)}</span>
          </span>
          <Problem id={errorId} text={error} />
        </>
      )}
    </Field>
  );
}

const Problem = ({ id, text }: { id: string; text: string | undefined }) =>
  text === undefined ? null : (
    <p id={id} role="alert" className={css.problem}>
      {text}
    </p>
  );

interface SelectProps<T extends string> {
  label: string;
  value: T;
  set: (value: T) => void;
  options: readonly { value: T; name: string; disabled?: boolean }[];
}

export function SelectField<T extends string>({ label, value, set, options }: SelectProps<T>) {
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) set(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
