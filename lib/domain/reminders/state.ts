import type { Instant } from '../time-units';
import type { QuietHours } from './quiet-hours';
import type { Reminder, ReminderKind } from './reminder';

/** What the user wants. */
export interface ReminderWishes {
  /** Nothing is on that the user did not switch on. */
  on: readonly ReminderKind[];
  quiet?: QuietHours | undefined;
}

export interface Snooze {
  reminder: Reminder;
  until: Instant;
}

/** What is kept between two plans; plain data. */
export interface ReminderState {
  /** Ids of what was shown, the latest last. */
  shown: readonly string[];
  /** Handed out to be shown, and not yet known to have been. */
  showing: readonly Reminder[];
  snoozed: readonly Snooze[];
}

export const NO_REMINDERS: ReminderState = { shown: [], showing: [], snoozed: [] };

/** So many ids are remembered, and beyond them those that could still be shown. */
export const REMEMBERED = 500;
const MAX_SNOOZED = 50;

/** What was handed out has been shown. */
export const settled = (state: ReminderState): ReminderState => ({ ...state, showing: [] });

/** Shown once more later; the last word on a reminder counts. */
export function snoozed(state: ReminderState, reminder: Reminder, until: Instant): ReminderState {
  const others = state.snoozed.filter((one) => one.reminder.id !== reminder.id);
  return { ...state, snoozed: [...others, { reminder, until }].slice(-MAX_SNOOZED) };
}

/** None waits longer than it was put off for: else the clock was set back meanwhile. */
export const notAfter = (state: ReminderState, latest: Instant): ReminderState => ({
  ...state,
  snoozed: state.snoozed.map((one) => ({ ...one, until: Math.min(one.until, latest) })),
});
