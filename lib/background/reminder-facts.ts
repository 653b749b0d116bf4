import { alertsIn } from '../domain/advertising/alerts';
import { startOfDay } from '../domain/days';
import type { CampaignEvent } from '../domain/events/event';
import { addMonths, monthOf } from '../domain/month';
import { rankFacts } from '../domain/rank/facts';
import type { ReminderFacts } from '../domain/reminders/candidates';
import type { StoredWishes } from '../domain/reminders/kept';
import { type Payout, payoutCalendar } from '../domain/rewards/payouts';
import { DAY, type Instant, type JstDay } from '../domain/time';
import type { HistoryDb } from '../storage/db';
import { lastImport } from '../storage/ledger/undo';
import { ledgerMonths } from '../storage/queries/ledger/months';
import { backupsItem, connectionsItem } from '../storage/settings';
import { calendarIn } from './calendar-state';
import { rankState, rankWishes } from './rank-state';

/** Looked ahead so far; the plan is made anew every day. */
const AHEAD = 40 * DAY;
/** Longer than any campaign, and than an unfinished draft is news. */
const BEHIND = 60 * DAY;
/** Sales are paid two months after their month. */
const PAID_MONTHS = 4;

/** What there is to be reminded of, read from the notebook. */
export async function reminderFacts(
  db: HistoryDb,
  wishes: StoredWishes,
  now: Instant,
): Promise<ReminderFacts> {
  const [events, rank, { rulebook }, payouts, report, drafts, connections, backup] =
    await Promise.all([
      calendarIn(db, now - BEHIND, now + AHEAD, now),
      rankState(db, now),
      rankWishes(),
      payoutDays(db, now),
      lastImport(db),
      db.drafts
        .where('at')
        .between(now - BEHIND, now, true, true)
        .toArray(),
      connectionsItem.getValue(),
      lastBackup(db),
    ]);
  return {
    events: wishes.regularDays ? events : events.filter((event) => !isRegular(event)),
    rank: {
      present: rank.view.present?.rank,
      facts: rankFacts(rank.records, now),
      rulebook,
    },
    payouts,
    lastReportAt: report?.at,
    drafts: drafts.map(({ id, at }) => ({ id, at })),
    backup,
    alerts: alertsIn(connections),
  };
}

/** The last backup, or since when there are records without one. */
async function lastBackup(db: HistoryDb): Promise<ReminderFacts['backup']> {
  const [last] = (await backupsItem.getValue()).made;
  if (last) return { at: last.at, made: true };
  const first = await db.rollups.orderBy('day').first();
  return first && { at: startOfDay(first.day), made: false };
}

const isRegular = ({ kind }: CampaignEvent): boolean => kind.startsWith('regular-');

/** The next payout and the one before it, where a report says that something is to be paid. */
async function payoutDays(db: HistoryDb, now: Instant): Promise<JstDay[]> {
  const months = await ledgerMonths(db, addMonths(monthOf(now), -PAID_MONTHS), monthOf(now));
  const { next, history } = payoutCalendar({ months, payments: [], ranks: new Map() }, now);
  return [...history.slice(0, 1), next].filter(paysSomething).map(({ day }) => day);
}

const paysSomething = ({ figures }: Payout): boolean => (figures?.earned.reward ?? 0) > 0;
