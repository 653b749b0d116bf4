import { useId, useState } from 'react';
import { Outcome } from '@/components/ui/Outcome';
import { useKept } from '@/components/ui/use-kept';
import { dayOfNumber } from '@/lib/domain/days';
import type { HourRange, OwnHours } from '@/lib/domain/planner/hours';
import { hoursText, typedHours } from '@/lib/domain/planner/hours-text';
import { weekdayName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { saveOwnHours } from '@/lib/stores/own-hours';
import css from './planner.module.css';

/** 1970-01-05 was a Monday. */
const MONDAY = 4;

/** When the user can share, typed day by day; each is kept as soon as it is left. */
export function HoursForm({ hours }: { hours: OwnHours }) {
  const { said, keep, takeBack } = useKept();
  const save = (index: number, ranges: HourRange[]) => {
    const next = hours.map((day, number) => (number === index ? ranges : day));
    void keep(saveOwnHours(next), message('events.planner.hours.saved'), 'undoable');
  };
  return (
    <details className={css.hours}>
      <summary>{message('events.planner.hours.title')}</summary>
      <p className={css.note}>{message('events.planner.hours.how')}</p>
      <div className={css.week}>
        {hours.map((ranges, index) => (
          <Weekday
            key={`${dayOfNumber(MONDAY + index)} ${hoursText(ranges)}`}
            name={weekdayName(dayOfNumber(MONDAY + index))}
            ranges={ranges}
            onSave={(next) => save(index, next)}
          />
        ))}
      </div>
      <Outcome said={said} takeBack={takeBack} />
    </details>
  );
}

interface WeekdayProps {
  name: string;
  ranges: readonly HourRange[];
  onSave: (ranges: HourRange[]) => void;
}

function Weekday({ name, ranges, onSave }: WeekdayProps) {
  const id = useId();
  const stored = hoursText(ranges);
  const [text, setText] = useState(stored);
  const typed = typedHours(text);
  const leave = () => {
    if (typed && hoursText(typed) !== stored) onSave(typed);
  };
  return (
    <div>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        value={text}
        placeholder={message('events.planner.hours.off')}
        autoComplete="off"
        aria-invalid={!typed}
        aria-describedby={typed ? undefined : `${id}-said`}
        onChange={({ target }) => setText(target.value)}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />
      {!typed && (
        <p id={`${id}-said`} role="alert">
          {message('events.planner.hours.problem')}
        </p>
      )}
    </div>
  );
}
