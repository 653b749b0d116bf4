import { rankFacts } from '../domain/rank/facts';
import { dueReminder, type MonthEndReminder, nextReminderAt } from '../domain/rank/reminders';
import { monthEndText } from '../i18n/reminder-words';
import { setAlarm } from '../platform/alarms';
import type { Clock } from '../platform/clock';
import { hasNotifications } from '../platform/notifications';
import { notify } from '../platform/notify';
import type { HistoryDb } from '../storage/db';
import { remindersItem } from '../storage/settings';
import { rankState, rankWishes } from './rank-state';

export const REMINDER_ALARM = 'month-end';

/** So many of the shown ones are remembered: two a month, and a year is plenty. */
const REMEMBERED = 24;

/** Month-end reminders, for those who asked for them and allowed the browser to show them. */
export class Reminders {
  private readonly db: HistoryDb;
  private readonly now: Clock;

  constructor(parts: { db: HistoryDb; now: Clock }) {
    this.db = parts.db;
    this.now = parts.now;
  }

  /** Shows what is due and sets the alarm for the next time; safe to call at any moment. */
  async run(): Promise<void> {
    const { on, shown } = await remindersItem.getValue();
    if (!on) return;
    await setAlarm(REMINDER_ALARM, nextReminderAt(this.now()));
    if (!(await hasNotifications())) return;
    const due = await this.due(shown);
    if (!due) return;
    // The id makes a repeated notification replace itself, should the worker die in between.
    await notify(due.id, monthEndText(due, this.now()));
    const current = await remindersItem.getValue();
    const known = [...current.shown, due.id].slice(-REMEMBERED);
    await remindersItem.setValue({ ...current, shown: known });
  }

  private async due(shown: readonly string[]): Promise<MonthEndReminder | undefined> {
    const now = this.now();
    const [{ records, view }, { rulebook }] = await Promise.all([
      rankState(this.db, now),
      rankWishes(),
    ]);
    return dueReminder(view.present?.rank, rankFacts(records, now), now, rulebook, shown);
  }
}
