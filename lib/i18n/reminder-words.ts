import { dayContaining } from '../domain/days';
import { lastMinute } from '../domain/events/event';
import { remainingDays } from '../domain/month';
import type { MonthEndReminder } from '../domain/rank/reminders';
import type { Reminder, ReminderKind, Subject } from '../domain/reminders/reminder';
import type { Instant } from '../domain/time-units';
import { alertSentence } from './advertising-words';
import { count, dateTime, dayMonth } from './format';
import { message } from './message';
import { metricName, standingSentence } from './rank-words';

const NAMES = {
  'event-start': 'events.reminder.name.eventStart',
  'event-last-hours': 'events.reminder.name.eventLastHours',
  'entry-open': 'events.reminder.name.entryOpen',
  'month-end-rank': 'events.reminder.name.monthEndRank',
  'payout-day': 'events.reminder.name.payoutDay',
  'stale-report': 'events.reminder.name.staleReport',
  'stale-backup': 'backup.reminder.name',
  'unfinished-draft': 'events.reminder.name.unfinishedDraft',
  'advertising-alert': 'events.reminder.name.advertisingAlert',
} as const satisfies Record<ReminderKind, string>;

/** A kind, as the user switches it on. */
export const reminderKindName = (kind: ReminderKind): string => message(NAMES[kind]);

export interface ReminderText {
  title: string;
  body: string;
}

/** What a notification says; nothing of a reminder without items. */
export function reminderText({ items }: Reminder, now: Instant): ReminderText | undefined {
  const [first] = items;
  if (!first) return undefined;
  const { subject } = first;
  if (subject.kind === 'month-end-rank') return monthEndText(subject.reminder, now);
  const lines = items
    .map((item) => item.subject)
    .filter(isTold)
    .map(lineOf);
  return { title: titleOf(subject, items.length - 1), body: lines.join('\n') };
}

/** The rank's reminder has its own sentences. */
type Told = Exclude<Subject, { kind: 'month-end-rank' }>;
const isTold = (subject: Subject): subject is Told => subject.kind !== 'month-end-rank';

function titleOf(subject: Told, more: number): string {
  switch (subject.kind) {
    case 'event-start':
      return message('events.reminder.title.eventStart', [named(subject.event.title, more)]);
    case 'event-last-hours':
      return message('events.reminder.title.eventLastHours', [named(subject.event.title, more)]);
    case 'entry-open':
      return message('events.reminder.title.entryOpen', [named(subject.event.title, more)]);
    case 'payout-day':
      return message('events.reminder.title.payoutDay');
    case 'stale-report':
      return message('events.reminder.title.staleReport');
    case 'stale-backup':
      return message('backup.reminder.title');
    case 'unfinished-draft':
      return message('events.reminder.title.unfinishedDraft');
    case 'advertising-alert':
      return message('events.reminder.title.advertisingAlert');
  }
}

const named = (title: string, more: number): string =>
  more === 0 ? title : message('events.reminder.several', [title, count(more)]);

function lineOf(subject: Told): string {
  switch (subject.kind) {
    case 'entry-open':
      return message('events.reminder.from', [
        subject.event.title,
        dateTime(subject.event.startsAt),
      ]);
    case 'event-start':
    case 'event-last-hours':
      return message('events.reminder.until', [
        subject.event.title,
        dateTime(lastMinute(subject.event)),
      ]);
    case 'payout-day':
      return message('events.reminder.payout', [dayMonth(subject.day)]);
    case 'stale-report':
      return message('events.reminder.report', [dayMonth(dayContaining(subject.lastReportAt))]);
    case 'stale-backup':
      return message(subject.made ? 'backup.reminder.last' : 'backup.reminder.never', [
        dayMonth(dayContaining(subject.at)),
      ]);
    case 'unfinished-draft':
      return message('events.reminder.draft', [dateTime(subject.at)]);
    case 'advertising-alert':
      return alertSentence(subject.alert);
  }
}

export function monthEndText({ month, rank, late }: MonthEndReminder, now: Instant): ReminderText {
  const lines = late.map((one) => `${metricName(one.target.metric)}: ${standingSentence(one)}`);
  return {
    // As many days as are left now: the browser may have been closed when it was due.
    title: message('reminder.title', [count(remainingDays(month, now)), rank]),
    body: lines.join('\n'),
  };
}
