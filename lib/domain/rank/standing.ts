import { dayContaining } from '../days';
import { daysUntilEnd, type JstMonth, lastDay, remainingDays } from '../month';
import type { Instant } from '../time-units';
import type { Daily, Pace } from './daily';
import type { Figure } from './figure';
import { doneToday, type Forecast, forecast, presentPace } from './forecast';
import { isFlag, METRICS, type MetricId } from './metrics';
import { type Progress, progressOf, type RankProgress, summedUp } from './progress';
import type { Rank } from './ranks';
import type { RuleInForce, Target } from './requirement';
import type { RulebookEdits } from './rulebook-edits';
import { requirementsFor } from './rules-in-force';

export type Verdict = 'reached' | 'onPace' | 'behind' | 'outOfReach' | 'unknown';

/** Everything known of the own ROOM that the rules judge by. */
export interface RankFacts {
  figures: readonly Figure[];
  daily: Partial<Readonly<Record<MetricId, Daily>>>;
}

/** Progress with its pace: what is needed per remaining day, and where the present pace leads. */
export interface Standing<T extends Target = Target> extends Progress<T> {
  /** Today included. */
  remainingDays: number;
  /** In tenths, rounded up: 4 in 10 days are 0.4 a day. */
  neededPerDay: number | undefined;
  forecast: Forecast | undefined;
  verdict: Verdict;
}

/** A single act can be done on any day; from the first reminder on it is late (assumed). */
export const FLAG_DAYS = 7;
/** What visitors do can grow, but hardly beyond this many times the present pace (assumed). */
export const STRETCH = 5;

export function standingOf<T extends Target>(
  target: T,
  { figures, daily }: RankFacts,
  month: JstMonth,
  now: Instant,
): Standing<T> {
  const progress = progressOf(target, figures, month);
  const remaining =
    target.period === 'total' ? daysUntilEnd(month, now) : remainingDays(month, now);
  const { missing, shown, reach } = progress;
  const open = reach === 'unmet' || reach === 'unclear';
  const counted = open && remaining > 0 && !isFlag(target.metric);
  const ahead =
    counted && shown && missing !== undefined
      ? outlook(missing, shown.figure, daily[target.metric], month, now)
      : undefined;
  return {
    ...progress,
    remainingDays: remaining,
    neededPerDay: counted && missing !== undefined ? perDay(missing, remaining) : undefined,
    forecast: ahead,
    verdict: verdictOf(progress, remaining, ahead, month),
  };
}

const perDay = (missing: number, days: number): number => Math.ceil((missing * 10) / days) / 10;

function outlook(
  missing: number,
  figure: Figure,
  daily: Daily | undefined,
  month: JstMonth,
  now: Instant,
): Forecast {
  const today = dayContaining(now);
  const pace = presentPace(daily, figure, today, month);
  return forecast(missing, pace, today, doneToday(daily, today));
}

function verdictOf(
  { target, reach, missing }: Progress,
  remaining: number,
  ahead: Forecast | undefined,
  month: JstMonth,
): Verdict {
  if (reach === 'met') return 'reached';
  if (reach !== 'unmet') return 'unknown';
  if (remaining === 0) return 'outOfReach';
  if (isFlag(target.metric)) return remaining <= FLAG_DAYS ? 'behind' : 'onPace';
  if (!ahead || !('pace' in ahead)) return 'unknown';
  if (ahead.kind === 'day' && ahead.day <= lastDay(month)) return 'onPace';
  const hopeless = !METRICS[target.metric].effort && beyond(missing ?? 0, remaining, ahead.pace);
  return hopeless ? 'outOfReach' : 'behind';
}

/** Not even if every day left were the best one, or several times the usual. */
const beyond = (missing: number, remaining: number, { gained, days, bestDay = 0 }: Pace): boolean =>
  gained > 0 && missing * days > remaining * Math.max(bestDay * days, gained * STRETCH);

export interface RankStanding extends RankProgress<Standing<RuleInForce>> {
  verdict: Verdict;
}

/** The standing of a rank in a month: the worst of its requirements. */
export function rankStanding(
  rank: Rank,
  facts: RankFacts,
  month: JstMonth,
  now: Instant,
  edits: RulebookEdits,
): RankStanding {
  const standings = requirementsFor(rank, month, edits).map((rule) =>
    standingOf(rule, facts, month, now),
  );
  const sum = summedUp(rank, standings);
  const order: readonly Verdict[] = ['outOfReach', 'behind', 'unknown', 'onPace', 'reached'];
  const worst = order.find((verdict) => standings.some((one) => one.verdict === verdict));
  return { ...sum, verdict: worst ?? (sum.reach === 'met' ? 'reached' : 'unknown') };
}
