import { Switch } from '@/components/ui/Switch';
import type { QuietHours } from '@/lib/domain/reminders/quiet-hours';
import { message } from '@/lib/i18n/message';
import { HourSelect } from './HourSelect';
import css from './reminders.module.css';

interface Props {
  quiet: QuietHours | undefined;
  onChange: (quiet: QuietHours | undefined) => void;
}

const HOUR = 60;
const AT_NIGHT: QuietHours = { from: 22 * HOUR, to: 8 * HOUR };

/** Nothing comes in these hours; what was due comes afterwards. */
export function Quiet({ quiet, onChange }: Props) {
  const title = message('options.reminders.quiet');
  return (
    <div className={css.row}>
      <div>
        <h3>{title}</h3>
        <p className={css.note}>{message('options.reminders.quietNote')}</p>
        {quiet && (
          <p className={css.span}>
            <HourSelect
              label={message('options.reminders.quietFrom')}
              hour={Math.floor(quiet.from / HOUR)}
              from={0}
              to={23}
              onChange={(from) => onChange({ ...quiet, from: from * HOUR })}
            />
            <span aria-hidden="true">{message('unit.through')}</span>
            <HourSelect
              label={message('options.reminders.quietTo')}
              hour={Math.floor(quiet.to / HOUR)}
              from={0}
              to={23}
              onChange={(to) => onChange({ ...quiet, to: to * HOUR })}
            />
          </p>
        )}
      </div>
      <Switch
        label={title}
        on={quiet !== undefined}
        onChange={(on) => onChange(on ? AT_NIGHT : undefined)}
      />
    </div>
  );
}
