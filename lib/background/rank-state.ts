import { addMonths, monthOf } from '../domain/month';
import { parseGoals, parseRankGoal } from '../domain/rank/goals-parse';
import { COMPARED_MONTHS } from '../domain/rank/month-figures';
import type { RankRecords } from '../domain/rank/records';
import { parseRulebook } from '../domain/rank/rulebook-parse';
import { type RankView, type RankWishes, rankView } from '../domain/rank/view';
import type { Instant } from '../domain/time';
import { CLOCK_TOLERANCE } from '../domain/windows';
import { message } from '../i18n/message';
import { amount, metricName } from '../i18n/rank-words';
import type { RankGlance } from '../messaging/protocol';
import type { HistoryDb } from '../storage/db';
import { rankRecords } from '../storage/queries/rank-records';
import { goalsItem, rulebookItem } from '../storage/settings';

/** The user's goals and rulebook; rows that are not sound are left out, never guessed. */
export async function rankWishes(): Promise<RankWishes> {
  const [stored, rulebook] = await Promise.all([goalsItem.getValue(), rulebookItem.getValue()]);
  return {
    rulebook: parseRulebook(rulebook).edits,
    rankGoal: parseRankGoal(stored.rank),
    goals: parseGoals(stored.goals).kept,
  };
}

export interface RankState {
  records: RankRecords;
  view: RankView;
}

/** This month and those it is compared with, as far back as the present rank may be from. */
export async function rankState(db: HistoryDb, now: Instant): Promise<RankState> {
  const month = monthOf(now);
  const [all, wishes] = await Promise.all([
    rankRecords(db, addMonths(month, -COMPARED_MONTHS), month),
    rankWishes(),
  ]);
  // A profile read when the clock was ahead of now says nothing about now.
  const snapshots = all.snapshots.filter(({ at }) => at <= now + CLOCK_TOLERANCE);
  const records = { ...all, snapshots };
  return { records, view: rankView(records, wishes, now) };
}

/** What the chip says of it. */
export function rankGlance({ present, target, standing }: RankView): RankGlance {
  const { reach, percent, weakest } = standing;
  const { metric } = weakest?.target ?? {};
  const missing = weakest?.missing;
  return {
    present: present?.rank,
    target,
    reach,
    percent,
    tightest:
      metric === undefined || missing === undefined
        ? undefined
        : message('chip.say.tightest', [metricName(metric), amount(metric, missing)]),
  };
}
