import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import css from './fields.module.css';

interface FieldProps {
  label: string;
  children: (id: string) => ReactNode;
  className?: string | undefined;
  /** As wide as its form has columns. */
  wide?: boolean | undefined;
}

/** A label above its field, small as on a printed form. */
export function Field({ label, children, className = '', wide }: FieldProps) {
  const id = useId();
  return (
    <div className={`${css.field} ${className}`} data-wide={wide || undefined}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface InputProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  set: (text: string) => void;
  error?: string | undefined;
  hint?: string | undefined;
  wide?: boolean | undefined;
}

/** One line of text, or a day; what is wrong with it, or what it means, stands below. */
export function TextField({ label, set, error, hint, wide, className, ...rest }: InputProps) {
  const saidId = useId();
  return (
    <Field label={label} className={className} wide={wide}>
      {(id) => (
        <>
          <input
            type="text"
            autoComplete={rest.type === 'password' ? 'new-password' : 'off'}
            spellCheck={false}
            {...rest}
            id={id}
            aria-invalid={error !== undefined}
            aria-describedby={error === undefined && hint === undefined ? undefined : saidId}
            onChange={(event) => set(event.target.value)}
          />
          <FieldProblem id={saidId} text={error} />
          {error === undefined && hint !== undefined && (
            <p id={saidId} className={css.hint}>
              {hint}
            </p>
          )}
        </>
      )}
    </Field>
  );
}

export const FieldProblem = ({ id, text }: { id: string; text: string | undefined }) =>
  text === undefined ? null : (
    <p id={id} role="alert" className={css.problem}>
      {text}
    </p>
  );

interface SelectProps<V extends string> {
  label: string;
  value: V;
  set: (value: V) => void;
  options: readonly { value: V; name: string; disabled?: boolean }[];
}

export function SelectField<V extends string>({ label, value, set, options }: SelectProps<V>) {
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={value}
          onChange={({ target }) => {
            const chosen = options.find((option) => option.value === target.value);
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
