import { message } from '@/lib/i18n/message';
import { Field } from './Field';

interface Option<V extends string> {
  value: V;
  text: string;
  group?: string;
}

interface Props<V extends string> {
  label: string;
  value: V | undefined;
  options: readonly Option<V>[];
  onValue: (value: V | undefined) => void;
}

/** A select whose first entry lets everything through. */
export function Choice<V extends string>({ label, value, options, onValue }: Props<V>) {
  const groups = [...new Set(options.map(({ group }) => group))];
  const known = value === undefined || options.some((option) => option.value === value);
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={value ?? ''}
          onChange={({ target }) =>
            onValue(options.find((option) => option.value === target.value)?.value)
          }
        >
          <option value="">{message('notebook.filter.any')}</option>
          {!known && <option value={value}>{value}</option>}
          {groups.map((group) => {
            const entries = options
              .filter((option) => option.group === group)
              .map((option) => (
                <option key={option.value} value={option.value}>
                  {option.text}
                </option>
              ));
            return group === undefined ? (
              entries
            ) : (
              <optgroup key={group} label={group}>
                {entries}
              </optgroup>
            );
          })}
        </select>
      )}
    </Field>
  );
}
