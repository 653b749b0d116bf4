import { useEffect, useState } from 'react';
import { visuallyHidden } from '@/components/ui/classes';
import { Segments } from '@/components/ui/Segments';
import { isMonth, type JstMonth, monthOf } from '@/lib/domain/month';
import type { Instant } from '@/lib/domain/time-units';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { Field } from '../Field';
import { LENGTHS, type MonthRange, type RangeChoice } from './range';
import css from './range.module.css';

interface Props {
  choice: RangeChoice;
  range: MonthRange;
  now: Instant;
  onChoose: (choice: RangeChoice) => void;
}

/** How far the page looks back: by a press, or month by month. */
export function RangePicker({ choice, range, now, onChoose }: Props) {
  const { from, to } = range;
  const setFrom = (month: JstMonth) =>
    onChoose({ kind: 'own', from: month, to: to < month ? month : to });
  const setTo = (month: JstMonth) =>
    onChoose({ kind: 'own', from: from > month ? month : from, to: month });
  return (
    <search className={css.bar} aria-label={message('notebook.rank.range.name')}>
      <Presets choice={choice} onChoose={onChoose} />
      <MonthField
        label={message('notebook.rank.range.from')}
        month={from}
        max={monthOf(now)}
        onMonth={setFrom}
      />
      <MonthField
        label={message('notebook.rank.range.to')}
        month={to}
        max={monthOf(now)}
        onMonth={setTo}
      />
      <p role="status" className={visuallyHidden}>
        {message('notebook.rank.range.shown', [monthName(from), monthName(to)])}
      </p>
    </search>
  );
}

function Presets({ choice, onChoose }: Pick<Props, 'choice' | 'onChoose'>) {
  const last = LENGTHS.map((months) => ({
    id: `${months}`,
    text: message('notebook.rank.range.last', [`${months}`]),
    pressed: choice.kind === 'last' && choice.months === months,
    onPress: () => onChoose({ kind: 'last', months }),
  }));
  const year = {
    id: 'year',
    text: message('notebook.rank.range.year'),
    pressed: choice.kind === 'year',
    onPress: () => onChoose({ kind: 'year' }),
  };
  return <Segments name={message('notebook.rank.range.name')} segments={[...last, year]} />;
}

interface MonthFieldProps {
  label: string;
  month: JstMonth;
  max: JstMonth;
  onMonth: (month: JstMonth) => void;
}

/** Follows the range; what is typed counts once it is a month. Not every browser has a list. */
function MonthField({ label, month, max, onMonth }: MonthFieldProps) {
  const [draft, setDraft] = useState<string>(month);
  useEffect(() => setDraft(month), [month]);
  const change = (text: string) => {
    setDraft(text);
    if (isMonth(text) && text <= max) onMonth(text);
  };
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="month"
          value={draft}
          max={max}
          pattern="[0-9]{4}-[0-9]{2}"
          placeholder="2026-01"
          onChange={({ target }) => change(target.value)}
          onBlur={() => setDraft(month)}
        />
      )}
    </Field>
  );
}
