import {
  type KeptReminders,
  parseKept,
  parseWishes,
  type StoredWishes,
  shownNow,
} from '../domain/reminders/kept';
import { planReminders } from '../domain/reminders/plan';
import { REMINDER_KINDS, type Reminder, type ReminderKind } from '../domain/reminders/reminder';
import { notAfter, snoozed } from '../domain/reminders/state';
import { DAY, HOUR, type Instant } from '../domain/time';
import { newTurns } from '../domain/turns';
import { message } from '../i18n/message';
import { reminderText } from '../i18n/reminder-words';
import type { Outcome } from '../messaging/protocol';
import { setAlarm } from '../platform/alarms';
import type { Clock } from '../platform/clock';
import { openPage, openTab } from '../platform/extension';
import { hasNotifications } from '../platform/notifications';
import { notify } from '../platform/notify';
import type { HistoryDb } from '../storage/db';
import { reminderStateItem, reminderWishesItem } from '../storage/settings';
import { reminderFacts } from './reminder-facts';
import { leadsToComposer } from './todays-drafts';

export const REMINDER_ALARM = 'reminders';
export const SNOOZE = HOUR;

/**
 * The one service that reminds. Planned, stored, shown, settled, in this order, so that a worker
 * that dies between any two steps shows the same reminders again under the same ids, and no other.
 */
export class Reminders {
  private readonly db: HistoryDb;
  private readonly now: Clock;
  private readonly inTurn = newTurns();

  constructor(parts: { db: HistoryDb; now: Clock }) {
    this.db = parts.db;
    this.now = parts.now;
  }

  /** Shows what is due and sets the alarm for the next time; safe to call at any moment. */
  run(): Promise<void> {
    return this.inTurn(() => this.runNow());
  }

  /** A reminder that was shown comes once more, an hour later. */
  snooze(id: string): Promise<Outcome<{ until: Instant }>> {
    return this.inTurn(async () => {
      const kept = await readKept();
      const shown = kept.recent.find(({ reminder }) => reminder.id === id);
      if (!shown) return { ok: false, reason: 'unknown' };
      const until = this.now() + SNOOZE;
      await reminderStateItem.setValue({
        ...kept,
        ...snoozed(kept, shown.reminder, until),
        recent: kept.recent.filter((one) => one !== shown),
      });
      await this.runNow();
      return { ok: true, until };
    });
  }

  /** Opens what a reminder is about. */
  async open(id: string): Promise<void> {
    const kind = REMINDER_KINDS.find((one) => id.startsWith(`${one}:`));
    if (!kind) return;
    const place = PLACES[kind];
    if (kind === 'advertising-alert') return openPage('options.html', '#advertising');
    if (kind === 'stale-backup') return openPage('options.html', '#data');
    if (place !== undefined) return openPage('notebook.html', place);
    const [, draftId = ''] = id.split(':');
    const draft = await this.db.drafts.where(':id').equals(draftId).first();
    // The popup lists what was begun; a browser opens it for nobody but the user.
    return draft && leadsToComposer(draft) ? openTab(draft.url) : openPage('popup.html');
  }

  private async runNow(): Promise<void> {
    const wishes = parseWishes(await reminderWishesItem.getValue());
    if (wishes.on.length === 0) return;
    const now = this.now();
    const tomorrow = now + DAY;
    if (!(await hasNotifications())) return setAlarm(REMINDER_ALARM, tomorrow);
    const { plan, kept } = await this.plan(wishes, now);
    await reminderStateItem.setValue(kept);
    const next = Math.min(plan.next ?? tomorrow, tomorrow);
    // Should the worker die before all of them are shown, it is woken for the rest.
    await setAlarm(REMINDER_ALARM, plan.show.length > 0 ? Math.min(next, now + HOUR) : next);
    if (plan.show.length === 0) return;
    for (const reminder of plan.show) await show(reminder, now);
    await reminderStateItem.setValue(shownNow(kept, now));
    await setAlarm(REMINDER_ALARM, next);
  }

  private async plan(wishes: StoredWishes, now: Instant) {
    const [before, facts] = await Promise.all([readKept(), reminderFacts(this.db, wishes, now)]);
    const plan = planReminders(notAfter(before, now + SNOOZE), facts, wishes, now);
    const kept: KeptReminders = { ...plan.state, recent: before.recent };
    return { plan, kept };
  }
}

const readKept = async (): Promise<KeptReminders> => parseKept(await reminderStateItem.getValue());

async function show(reminder: Reminder, now: Instant): Promise<void> {
  const text = reminderText(reminder, now);
  if (text) await notify(reminder.id, { ...text, button: message('events.reminder.later') });
}

/** Where the notebook shows what a kind is about; a draft has an address of its own. */
const PLACES: Record<ReminderKind, string | undefined> = {
  'event-start': '#events',
  'event-last-hours': '#events',
  'entry-open': '#events',
  'month-end-rank': '#rank',
  'payout-day': '#rewards',
  'stale-report': '#rewards',
  'stale-backup': undefined,
  'unfinished-draft': undefined,
  'advertising-alert': undefined,
};
