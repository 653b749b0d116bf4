import { useId } from 'react';
import type { JstMonth } from '@/lib/domain/month';
import type { MonthFigures } from '@/lib/domain/rank/month-figures';
import { RANKS } from '@/lib/domain/rank/ranks';
import { message } from '@/lib/i18n/message';
import { sourceName } from '@/lib/i18n/rank-words';
import { fieldName, type MonthField, saidIn, saidText } from './month-fields';
import css from './month-form.module.css';
import { PastMonths } from './PastMonths';
import type { NumberProblem } from './typed-number';

interface Props {
  field: MonthField;
  month: JstMonth;
  months: readonly MonthFigures[];
  text: string;
  problem: NumberProblem | undefined;
  onChange: (text: string) => void;
}

/** One number of the month, or its letter, with what else is known of it beside. */
export function MonthFieldRow(props: Props) {
  const { field, month, months, problem } = props;
  const id = useId();
  const others = otherWord(
    months.find((known) => known.month === month),
    field,
  );
  const described = [problem && `${id}-problem`, others && `${id}-others`];
  return (
    <div className={css.row}>
      <div className={css.field}>
        <label htmlFor={id}>{fieldName(field)}</label>
        <span className={css.entry}>
          <Control {...props} id={id} described={described.filter(Boolean).join(' ')} />
        </span>
        {problem && (
          <p id={`${id}-problem`} className={css.problem}>
            {message(`month.error.${problem}`)}
          </p>
        )}
        {others && (
          <p id={`${id}-others`} className={css.others}>
            {others}
          </p>
        )}
      </div>
      <PastMonths field={field} month={month} months={months} />
    </div>
  );
}

/** What a page, a report or the notebook itself says; what was typed goes before it. */
function otherWord(known: MonthFigures | undefined, field: MonthField): string | undefined {
  const said = saidIn(known, field);
  const other = said.find(({ source }) => source !== 'typed');
  if (!other) return undefined;
  const parts = [saidText(field, other.value), sourceName(other.source, field)];
  const typed = said.some(({ source }) => source === 'typed');
  return message(typed ? 'month.overridden' : 'month.inUse', parts);
}

function Control(props: Props & { id: string; described: string }) {
  const { field, text, problem, onChange, id, described } = props;
  const common = { id, value: text, 'aria-describedby': described === '' ? undefined : described };
  if (field === 'rank') {
    return (
      <select {...common} onChange={(event) => onChange(event.target.value)}>
        <option value="">{message('month.noRank')}</option>
        {RANKS.toReversed().map((rank) => (
          <option key={rank} value={rank}>
            {rank}
          </option>
        ))}
      </select>
    );
  }
  const unit = message(`month.unit.${field}`);
  return (
    <>
      <input
        {...common}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
        data-unit={unit || undefined}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {unit && <small>{unit}</small>}
    </>
  );
}
