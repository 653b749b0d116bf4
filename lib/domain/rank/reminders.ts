import { type JstMonth, monthEnd, monthOf, nextMonth } from '../month';
import { DAY, type Instant } from '../time-units';
import { demotionRisk } from './demotion';
import type { Rank } from './ranks';
import type { RuleInForce } from './requirement';
import type { RulebookEdits } from './rulebook-edits';
import type { RankFacts, Standing } from './standing';

/** The user is reminded so many days before the month ends in Japan. */
export const REMINDER_DAYS = [7, 2] as const;
export type ReminderDays = (typeof REMINDER_DAYS)[number];

export interface MonthEndReminder {
  /** Kept once it was shown: each is shown once a month at most. */
  id: string;
  month: JstMonth;
  daysBefore: ReminderDays;
  dueAt: Instant;
  rank: Rank;
  /** The requirements of the present rank that are behind. */
  late: readonly Standing<RuleInForce>[];
}

const dueAt = (month: JstMonth, days: ReminderDays): Instant => monthEnd(month) - days * DAY;

/** The reminder whose time has come: the nearer one replaces the one before it. */
export function dueReminder(
  rank: Rank | undefined,
  facts: RankFacts,
  now: Instant,
  edits: RulebookEdits,
  shown: readonly string[],
): MonthEndReminder | undefined {
  const month = monthOf(now);
  const daysBefore = REMINDER_DAYS.findLast((days) => now >= dueAt(month, days));
  if (rank === undefined || daysBefore === undefined) return undefined;
  const id = `${month}:${daysBefore}`;
  if (shown.includes(id)) return undefined;
  const { late } = demotionRisk(rank, facts, now, edits);
  if (late.length === 0) return undefined;
  return { id, month, daysBefore, dueAt: dueAt(month, daysBefore), rank, late };
}

/** When to look again: the next moment at which a reminder can become due. */
export function nextReminderAt(now: Instant): Instant {
  const month = monthOf(now);
  const coming = REMINDER_DAYS.map((days) => dueAt(month, days)).find((at) => at > now);
  return coming ?? dueAt(nextMonth(month), REMINDER_DAYS[0]);
}
