import { type FormEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@/components/ui/Button';
import { note } from '@/components/ui/classes';
import type { JstMonth } from '@/lib/domain/month';
import type { MonthFigures } from '@/lib/domain/rank/month-figures';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { MonthFieldRow } from './MonthFieldRow';
import type { MonthField } from './month-fields';
import css from './month-form.module.css';
import type { SaveMonth } from './save-month';
import { useMonthDraft } from './use-month-draft';

interface Props {
  month: JstMonth;
  /** What is known of the month and of those before it; a month that is not among them is unknown. */
  months: readonly MonthFigures[];
  fields: readonly MonthField[];
  onSave: SaveMonth;
}

/** What no page says of a month, typed in by hand. Another month is another form. */
export function MonthForm(props: Props) {
  return <Form key={props.month} {...props} />;
}

type Said = 'saved' | 'failed' | 'unchanged';

function Form({ month, months, fields, onSave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [said, setSaid] = useState<Said>();
  const draft = useMonthDraft(months.find((known) => known.month === month));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = flushSync(draft.read);
    setSaid(undefined);
    if (!read) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    const changed = read.rank !== undefined || Object.keys(read.values).length > 0;
    if (!changed) return setSaid('unchanged');
    const stored = await onSave({ month, ...read });
    if (stored) draft.stored();
    setSaid(stored ? 'saved' : 'failed');
  };
  return (
    <form
      ref={form}
      className={css.form}
      aria-label={message('month.name', [monthName(month)])}
      noValidate
      onSubmit={(event) => void save(event)}
    >
      {fields.map((field) => (
        <MonthFieldRow
          key={field}
          field={field}
          month={month}
          months={months}
          text={draft.text(field)}
          problem={draft.problems[field]}
          onChange={(text) => {
            setSaid(undefined);
            draft.edit(field, text);
          }}
        />
      ))}
      <div className={css.end}>
        <Button type="submit" look="primary">
          {message('month.save')}
        </Button>
        <p role="status" data-bad={said === 'failed' || undefined}>
          {said && message(`month.${said}`)}
        </p>
      </div>
      <p className={note}>{message('month.hint')}</p>
    </form>
  );
}
