import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import css from './form-fields.module.css';

interface FieldProps extends Pick<InputHTMLAttributes<HTMLInputElement>, 'maxLength'> {
  label: string;
  name: string;
  value: string;
  problem?: string | undefined;
  hint?: string | undefined;
  type?: 'text' | 'url' | 'password' | 'datetime-local';
  keys?: 'numeric' | 'decimal' | 'url' | undefined;
  wide?: boolean;
  onText: (text: string) => void;
}

/** A line of text under its label; what is wrong with it, or what it means, stands below. */
export function FormField(props: FieldProps) {
  const { label, name, value, problem, hint, type = 'text', keys, wide, maxLength } = props;
  const id = useId();
  return (
    <div className={css.field} data-wide={wide || undefined}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        value={value}
        inputMode={keys}
        maxLength={maxLength}
        autoComplete={type === 'password' ? 'new-password' : 'off'}
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-said`}
        onChange={({ target }) => props.onText(target.value)}
      />
      <Said id={`${id}-said`} problem={problem} hint={hint} />
    </div>
  );
}

const Said = ({
  id,
  problem,
  hint,
}: {
  id: string;
  problem: string | undefined;
  hint: ReactNode;
}) => (
  <div id={id}>
    {problem === undefined ? (
      hint && <p className={css.hint}>{hint}</p>
    ) : (
      <p className={css.problem} role="alert">
        {problem}
      </p>
    )}
  </div>
);

interface SelectProps<V extends string> {
  label: string;
  value: V;
  options: readonly { value: V; name: string }[];
  onValue: (value: V) => void;
}

export function FormSelect<V extends string>(props: SelectProps<V>) {
  const { label, value, options, onValue } = props;
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onValue(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
