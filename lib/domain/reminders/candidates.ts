import type { ConnectionAlert } from '../advertising/alerts';
import { backupStaleAt } from '../backup/schedule';
import { dayContaining, shiftDay, startOfDay } from '../days';
import type { CampaignEvent } from '../events/event';
import { monthEnd } from '../month';
import { LAST_HOURS } from '../planner/next';
import type { Rank } from '../rank/ranks';
import { dueReminder, nextReminderAt } from '../rank/reminders';
import type { RulebookEdits } from '../rank/rulebook-edits';
import type { RankFacts } from '../rank/standing';
import { STALE_DAYS } from '../rewards/freshness';
import type { JstDay } from '../time';
import { DAY, HOUR, type Instant } from '../time-units';
import { type Candidate, candidateId, type Subject } from './reminder';

/** What there is to be reminded of. What is missing is not known, and nothing is said of it. */
export interface ReminderFacts {
  events: readonly CampaignEvent[];
  rank?: { present: Rank | undefined; facts: RankFacts; rulebook: RulebookEdits } | undefined;
  payouts: readonly JstDay[];
  lastReportAt?: Instant | undefined;
  /** The last backup; without one, the first record. */
  backup?: { at: Instant; made: boolean } | undefined;
  drafts: readonly { id: string; at: Instant }[];
  alerts?: readonly ConnectionAlert[];
}

/** On the morning of the day, and while it is news. */
const PAYOUT_HOUR = 9 * HOUR;
const PAYOUT_NEWS_DAYS = 3;
const STALE_AFTER = STALE_DAYS * DAY;
const STALE_NEWS = 30 * DAY;
const DRAFT_AFTER = 3 * HOUR;
const DRAFT_NEWS = 7 * DAY;
const ALERT_NEWS = 30 * DAY;

const candidate = (
  subject: Subject,
  about: string,
  dueAt: Instant,
  uselessAt: Instant,
): Candidate => ({
  id: candidateId(subject.kind, about, dueAt),
  subject,
  dueAt,
  uselessAt,
});

/** Everything that was, is or will be due, as far as the facts tell. */
export const candidatesOf = (facts: ReminderFacts, now: Instant): Candidate[] => [
  // Nobody is woken for an estimate.
  ...facts.events.filter(({ confidence }) => confidence === 'confirmed').flatMap(ofEvent),
  ...ofRank(facts, now),
  ...facts.payouts.map(ofPayout),
  ...(facts.lastReportAt === undefined ? [] : [ofReport(facts.lastReportAt)]),
  ...(facts.backup ? [ofBackup(facts.backup)] : []),
  ...facts.drafts.map(ofDraft),
  ...(facts.alerts ?? []).map(ofAlert),
];

/** The later one of an event takes the place of the one before it. */
function ofEvent(event: CampaignEvent): Candidate[] {
  const { id, startsAt, endsAt, entryOpensAt } = event;
  const long = endsAt - startsAt > LAST_HOURS;
  const last = long ? endsAt - LAST_HOURS : endsAt;
  const entry = entryOpensAt !== undefined && entryOpensAt < startsAt;
  return [
    ...(entry ? [candidate({ kind: 'entry-open', event }, id, entryOpensAt, startsAt)] : []),
    candidate({ kind: 'event-start', event }, id, startsAt, last),
    ...(long ? [candidate({ kind: 'event-last-hours', event }, id, last, endsAt)] : []),
  ];
}

function ofRank({ rank }: ReminderFacts, now: Instant): Candidate[] {
  const reminder = rank && dueReminder(rank.present, rank.facts, now, rank.rulebook, []);
  if (!reminder) return [];
  const { id, dueAt, month } = reminder;
  return [candidate({ kind: 'month-end-rank', reminder }, id, dueAt, monthEnd(month))];
}

const ofPayout = (day: JstDay): Candidate =>
  candidate(
    { kind: 'payout-day', day },
    day,
    startOfDay(day) + PAYOUT_HOUR,
    startOfDay(shiftDay(day, PAYOUT_NEWS_DAYS)),
  );

const ofReport = (lastReportAt: Instant): Candidate =>
  candidate(
    { kind: 'stale-report', lastReportAt },
    dayContaining(lastReportAt),
    lastReportAt + STALE_AFTER,
    lastReportAt + STALE_AFTER + STALE_NEWS,
  );

const ofBackup = ({ at, made }: NonNullable<ReminderFacts['backup']>): Candidate =>
  candidate(
    { kind: 'stale-backup', at, made },
    dayContaining(at),
    backupStaleAt(at),
    backupStaleAt(at) + STALE_NEWS,
  );

const ofDraft = ({ id, at }: { id: string; at: Instant }): Candidate =>
  candidate(
    { kind: 'unfinished-draft', draft: id, at },
    id,
    at + DRAFT_AFTER,
    at + DRAFT_AFTER + DRAFT_NEWS,
  );

/** Once for each, however often the run fails in the same way. */
const ofAlert = ({ connection, alert, since }: ConnectionAlert): Candidate =>
  candidate(
    { kind: 'advertising-alert', alert },
    `${connection} ${alert.id}${'report' in alert ? ` ${alert.report}` : ''}`,
    since,
    since + ALERT_NEWS,
  );

/** Whether the rank is in danger shows only when its time has come: the moment to look again. */
export const rankLookAgain = ({ rank }: ReminderFacts, now: Instant): Instant[] =>
  rank ? [nextReminderAt(now)] : [];
