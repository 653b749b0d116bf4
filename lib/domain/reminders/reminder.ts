import type { ScheduleAlert } from '../advertising/schedule';
import { dayContaining } from '../days';
import type { CampaignEvent } from '../events/event';
import type { MonthEndReminder } from '../rank/reminders';
import type { JstDay } from '../time';
import type { Instant } from '../time-units';

export const REMINDER_KINDS = [
  'event-start',
  'event-last-hours',
  'entry-open',
  'month-end-rank',
  'payout-day',
  'stale-report',
  'stale-backup',
  'unfinished-draft',
  'advertising-alert',
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** The same for the same thing on the same day in Japan. */
export const candidateId = (kind: ReminderKind, about: string, dueAt: Instant): string =>
  `${kind}:${about}:${dayContaining(dueAt)}`;

/** What a reminder is about; plain data, so that it survives the worker. */
export type Subject =
  | { kind: 'event-start' | 'event-last-hours' | 'entry-open'; event: CampaignEvent }
  | { kind: 'month-end-rank'; reminder: MonthEndReminder }
  | { kind: 'payout-day'; day: JstDay }
  | { kind: 'stale-report'; lastReportAt: Instant }
  /** Of the last backup; without one, of the first record. */
  | { kind: 'stale-backup'; at: Instant; made: boolean }
  | { kind: 'unfinished-draft'; draft: string; at: Instant }
  | { kind: 'advertising-alert'; alert: ScheduleAlert };

/** One thing to be reminded of, whether or not its time has come. */
export interface Candidate {
  /** Kind, subject and day: each is shown once. */
  id: string;
  subject: Subject;
  dueAt: Instant;
  /** The first instant at which it would say nothing useful any more. */
  uselessAt: Instant;
}

/** What is shown at once: everything of a kind whose time has come. */
export interface Reminder {
  /** Of the earliest of its items: shown again under it, it replaces itself. */
  id: string;
  kind: ReminderKind;
  /** At least one, the earliest first. */
  items: readonly Candidate[];
}
