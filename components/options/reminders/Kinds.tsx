import { Switch } from '@/components/ui/Switch';
import type { StoredWishes } from '@/lib/domain/reminders/kept';
import { REMINDER_KINDS, type ReminderKind } from '@/lib/domain/reminders/reminder';
import { message } from '@/lib/i18n/message';
import { reminderKindName } from '@/lib/i18n/reminder-words';
import css from './reminders.module.css';

interface Props {
  wishes: StoredWishes;
  turn: (kind: ReminderKind, on: boolean) => void;
  turnRegular: (on: boolean) => void;
}

const OF_EVENTS: readonly ReminderKind[] = ['event-start', 'event-last-hours', 'entry-open'];

/** One switch a kind; the days that come every month have one of their own. */
export function Kinds({ wishes, turn, turnRegular }: Props) {
  const anyEvent = OF_EVENTS.some((kind) => wishes.on.includes(kind));
  return (
    <ul className={css.kinds}>
      {REMINDER_KINDS.map((kind) => (
        <li key={kind}>
          <div>
            <h3>{reminderKindName(kind)}</h3>
            <p className={css.note}>{message(NOTES[kind])}</p>
          </div>
          <Switch
            label={reminderKindName(kind)}
            on={wishes.on.includes(kind)}
            onChange={(on) => turn(kind, on)}
          />
        </li>
      ))}
      {anyEvent && (
        <li>
          <div>
            <h3>{message('options.reminders.regular')}</h3>
            <p className={css.note}>{message('options.reminders.regularNote')}</p>
          </div>
          <Switch
            label={message('options.reminders.regular')}
            on={wishes.regularDays}
            onChange={turnRegular}
          />
        </li>
      )}
    </ul>
  );
}

const NOTES = {
  'event-start': 'options.reminders.note.eventStart',
  'event-last-hours': 'options.reminders.note.eventLastHours',
  'entry-open': 'options.reminders.note.entryOpen',
  'month-end-rank': 'options.reminders.note.monthEndRank',
  'payout-day': 'options.reminders.note.payoutDay',
  'stale-report': 'options.reminders.note.staleReport',
  'stale-backup': 'backup.reminder.note',
  'unfinished-draft': 'options.reminders.note.unfinishedDraft',
  'advertising-alert': 'options.reminders.note.advertisingAlert',
} as const satisfies Record<ReminderKind, string>;
