import { Switch } from '@/components/ui/Switch';
import type { HourRange, OwnHours } from '@/lib/domain/planner/hours';
import { language } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { HourSelect } from './HourSelect';
import css from './reminders.module.css';

interface Props {
  hours: OwnHours;
  /** Monday 0 … Sunday 6. */
  onChange: (day: number, ranges: readonly HourRange[]) => void;
}

const EVENING: HourRange = { from: 19, to: 23 };

/** When the user can share; the planner proposes these hours only. */
export function HoursTable({ hours, onChange }: Props) {
  const names = new Intl.DateTimeFormat(language(), { weekday: 'long', timeZone: 'UTC' });
  return (
    <div>
      <h3>{message('options.reminders.hours')}</h3>
      <p className={css.note}>{message('options.reminders.hoursNote')}</p>
      <ul className={css.week}>
        {hours.map((ranges, day) => {
          // 1 January 2024 was a Monday.
          const name = names.format(Date.UTC(2024, 0, 1 + day));
          return (
            <DayHours
              key={name}
              name={name}
              ranges={ranges}
              onChange={(next) => onChange(day, next)}
            />
          );
        })}
      </ul>
    </div>
  );
}

interface DayProps {
  name: string;
  ranges: readonly HourRange[];
  onChange: (ranges: readonly HourRange[]) => void;
}

/** One span a day is enough here: from the first to the last of what is stored. */
function DayHours({ name, ranges, onChange }: DayProps) {
  const from = Math.min(...ranges.map((range) => range.from));
  const to = Math.max(...ranges.map((range) => range.to));
  const off = ranges.length === 0;
  return (
    <li>
      <span>{name}</span>
      {off ? (
        <span className={css.note}>{message('options.reminders.dayOff')}</span>
      ) : (
        <span className={css.span}>
          <HourSelect
            label={message('options.reminders.dayFrom', [name])}
            hour={from}
            from={0}
            to={23}
            onChange={(hour) => onChange([{ from: hour, to: Math.max(hour + 1, to) }])}
          />
          <span aria-hidden="true">{message('unit.through')}</span>
          <HourSelect
            label={message('options.reminders.dayTo', [name])}
            hour={to}
            from={1}
            to={24}
            onChange={(hour) => onChange([{ from: Math.min(from, hour - 1), to: hour }])}
          />
        </span>
      )}
      <Switch
        label={message('options.reminders.dayOn', [name])}
        on={!off}
        onChange={(on) => onChange(on ? [EVENING] : [])}
      />
    </li>
  );
}
