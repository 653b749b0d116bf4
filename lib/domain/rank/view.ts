import { type JstMonth, monthOf } from '../month';
import type { Instant } from '../time-units';
import { type DemotionRisk, demotionRisk } from './demotion';
import { type KnownRank, knownRanks, rankFacts } from './facts';
import { type FigureSource, shownFigure } from './figure';
import { type Goal, goalStanding, type RankGoal } from './goals';
import { CHECKS } from './metrics';
import { BONUS_RANKS, nextRank, type Rank } from './ranks';
import type { RankRecords, Snapshot } from './records';
import type { RulebookEdits } from './rulebook-edits';
import { type RankFacts, type RankStanding, rankStanding, type Standing } from './standing';

/** What the user set: their rulebook, the rank they want and their goals. */
export interface RankWishes {
  rulebook: RulebookEdits;
  rankGoal: RankGoal | undefined;
  goals: readonly Goal[];
}

/** One of the month's four checks. Without a source nobody knows. */
export interface CheckState {
  metric: (typeof CHECKS)[number];
  done: boolean | undefined;
  source: FigureSource | undefined;
}

export interface GoalState {
  goal: Goal;
  standing: Standing;
}

/** Where the curator stands this month: one answer for popup, chip and panel. */
export interface RankView {
  month: JstMonth;
  /** The latest rank known, which may be of an earlier month. */
  present: KnownRank | undefined;
  /** The rank aimed at. */
  target: Rank;
  /** Whether the user chose it; else it is the next one up. */
  chosen: boolean;
  /** Of the target, its requirements with the tightest first. */
  standing: RankStanding;
  /** B, A and S at a glance. */
  ranks: Pick<RankStanding, 'rank' | 'reach' | 'percent' | 'verdict'>[];
  risk: DemotionRisk | undefined;
  checks: CheckState[];
  goals: GoalState[];
  snapshot: Snapshot | undefined;
}

export function rankView(records: RankRecords, wishes: RankWishes, now: Instant): RankView {
  const month = monthOf(now);
  const facts = rankFacts(records, now);
  const present = knownRanks(records).findLast((known) => known.month <= month);
  const { rulebook, rankGoal } = wishes;
  const chosen = rankGoal !== undefined && rankGoal.month >= month;
  const target = chosen ? rankGoal.rank : targetAbove(present?.rank);
  const at = (rank: Rank) => rankStanding(rank, facts, month, now, rulebook);
  const standing = at(target);
  return {
    month,
    present,
    target,
    chosen,
    standing: { ...standing, requirements: tightestFirst(standing.requirements) },
    ranks: BONUS_RANKS.map((rank) => {
      const { reach, percent, verdict } = at(rank);
      return { rank, reach, percent, verdict };
    }),
    risk: present && demotionRisk(present.rank, facts, now, rulebook),
    checks: CHECKS.map((metric) => checkState(metric, facts, month)),
    goals: wishes.goals.flatMap((goal) => {
      const state = goalStanding(goal, facts, month, now);
      return state ? [{ goal, standing: state }] : [];
    }),
    snapshot: records.snapshots[records.snapshots.length - 1],
  };
}

/** Below B nobody knows what a rank asks for, so B is the first to aim at. */
function targetAbove(present: Rank | undefined): Rank {
  const [lowest = 'B'] = BONUS_RANKS;
  const next = present && nextRank(present);
  if (present === 'S') return present;
  return next && BONUS_RANKS.includes(next) ? next : lowest;
}

/** What is furthest away first; then what nobody knows; last what is reached. */
export function tightestFirst<S extends Standing>(standings: readonly S[]): S[] {
  const place = ({ reach, percent = 0 }: S) => {
    if (reach === 'met') return 200;
    return reach === 'unknown' ? 150 : percent;
  };
  return [...standings].sort((a, b) => place(a) - place(b));
}

function checkState(
  metric: CheckState['metric'],
  { figures }: RankFacts,
  month: JstMonth,
): CheckState {
  const shown = shownFigure(figures, { metric, period: 'month', month });
  return {
    metric,
    done: shown && shown.figure.value === true,
    source: shown?.figure.source,
  };
}
