import { isMonth, monthEnd } from '../month';
import { fieldsOf, isText, listOf } from '../rank/checked';
import { DAY, type Instant } from '../time-units';
import type { QuietHours } from './quiet-hours';
import { candidateId, REMINDER_KINDS, type Reminder } from './reminder';
import { NO_REMINDERS, type ReminderState, type ReminderWishes, settled } from './state';

/** What the user wants, as it is stored. */
export interface StoredWishes extends ReminderWishes {
  /** Events of the days that come every month too; there are eight of them. */
  regularDays: boolean;
}

/** Nothing is on that the user did not switch on. */
export const NO_WISHES: StoredWishes = {
  on: [],
  quiet: { from: 22 * 60, to: 8 * 60 },
  regularDays: false,
};

export interface ShownReminder {
  reminder: Reminder;
  shownAt: Instant;
}

/** What is stored between two plans. */
export interface KeptReminders extends ReminderState {
  /** The latest first: what can still be put off. */
  recent: readonly ShownReminder[];
}

export const NONE_KEPT: KeptReminders = { ...NO_REMINDERS, recent: [] };

const MAX_RECENT = 10;

/** What was handed out was shown at that time. */
export function shownNow(kept: KeptReminders, shownAt: Instant): KeptReminders {
  const fresh = kept.showing.map((reminder) => ({ reminder, shownAt }));
  const ids = new Set(kept.showing.map(({ id }) => id));
  const before = kept.recent.filter(({ reminder }) => !ids.has(reminder.id));
  return { ...settled(kept), recent: [...fresh, ...before].slice(0, MAX_RECENT) };
}

const MINUTES = 24 * 60;
const isMinute = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < MINUTES;

function quietOf(stored: unknown): QuietHours | undefined {
  const { from, to } = fieldsOf(stored);
  return isMinute(from) && isMinute(to) ? { from, to } : undefined;
}

/** What is sound of stored wishes. */
export function parseWishes(stored: unknown): StoredWishes {
  const { on, quiet, regularDays } = fieldsOf(stored);
  const kinds = listOf(on);
  const hours = quietOf(quiet);
  return {
    on: REMINDER_KINDS.filter((kind) => kinds.includes(kind)),
    ...(hours && { quiet: hours }),
    regularDays: regularDays === true,
  };
}

/** What is sound of what was kept. Items are looked up anew by their ids before they are shown. */
export function parseKept(stored: unknown): KeptReminders {
  const { shown, showing, snoozed, recent } = fieldsOf(stored);
  return {
    shown: listOf(shown).filter((id) => isText(id, 400)),
    showing: listOf(showing).filter(isReminder),
    snoozed: listOf(snoozed).filter(isSnooze),
    recent: listOf(recent).filter(isShown),
  };
}

function isReminder(stored: unknown): stored is Reminder {
  const { id, kind, items } = fieldsOf(stored);
  const known = REMINDER_KINDS.some((one) => one === kind);
  return isText(id, 400) && known && listOf(items).some((item) => isText(fieldsOf(item).id, 400));
}

function isSnooze(stored: unknown): stored is ReminderState['snoozed'][number] {
  const { reminder, until } = fieldsOf(stored);
  return isReminder(reminder) && Number.isFinite(until);
}

function isShown(stored: unknown): stored is ShownReminder {
  const { reminder, shownAt } = fieldsOf(stored);
  return isReminder(reminder) && Number.isFinite(shownAt);
}

/** The first form, `{ on, shown }`, knew of the month's end only. */
export function fromRankOnly(stored: unknown): { wishes: StoredWishes; kept: KeptReminders } {
  const { on, shown } = fieldsOf(stored);
  return {
    wishes: { ...NO_WISHES, on: on === true ? ['month-end-rank'] : [] },
    kept: { ...NONE_KEPT, shown: listOf(shown).flatMap(idFromRankOnly) },
  };
}

/** `2026-11:7`, seven days before the end of November. */
function idFromRankOnly(stored: unknown): string[] {
  const [month, days = ''] = typeof stored === 'string' ? stored.split(':') : [];
  if (!isMonth(month) || !/^\d$/.test(days)) return [];
  return [candidateId('month-end-rank', `${stored}`, monthEnd(month) - Number(days) * DAY)];
}
