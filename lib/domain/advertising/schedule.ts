import { DAY, HOUR, type Instant } from '../time-units';
import { byMonth, type Span } from './chunks';
import { gmtDay, shiftGmtDay } from './gmt';
import type { AnswerProblem } from './problems';
import type { AdvertisingReport } from './report-kinds';

export const RHYTHMS = ['daily', 'weekly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

const INTERVALS: Readonly<Record<Rhythm, number>> = { daily: DAY, weekly: 7 * DAY };

/** Corrections and u1 arrive for weeks; others look back 28 to 120 days. By process date. */
export const LOOK_BACK_DAYS = 45;

export interface Schedule {
  rhythm: Rhythm;
  paused: boolean;
  lastSuccess: Instant | undefined;
  lastTry: Instant | undefined;
  /** Runs in a row that failed. */
  failures: number;
  /** Of the last run, where something was wrong. */
  problems: readonly RunProblem[];
  /** Commissions that came regularly have stopped (`isDried`). */
  dried?: boolean;
  /** Since when there is something to tell (`alertsOf`). */
  alertSince?: Instant;
}

export interface RunProblem {
  report: AdvertisingReport;
  problem: AnswerProblem;
}

export const newSchedule = (rhythm: Rhythm): Schedule => ({
  ...{ rhythm, paused: false, lastSuccess: undefined, lastTry: undefined },
  ...{ failures: 0, problems: [] },
});

/** A failed run is tried again after one hour, two, four …, never less often than the rhythm. */
const retryAfter = (failures: number, rhythm: Rhythm): number =>
  Math.min(HOUR * 2 ** Math.min(failures - 1, 10), INTERVALS[rhythm]);

/** When the next run is due: at once where there was none, never while paused. */
export function nextRun({
  rhythm,
  paused,
  lastSuccess,
  lastTry,
  failures,
}: Schedule): Instant | undefined {
  if (paused) return undefined;
  if (failures > 0 && lastTry !== undefined) return lastTry + retryAfter(failures, rhythm);
  return lastSuccess === undefined ? 0 : lastSuccess + INTERVALS[rhythm];
}

/** Also after the clock was set back: a last run in the future counts for nothing. */
export function isDue(schedule: Schedule, now: Instant): boolean {
  const at = nextRun(schedule);
  const { failures, lastTry, lastSuccess } = schedule;
  // After a failure its time counts, or a success in the future would make it try without a rest.
  const ahead = ((failures > 0 ? lastTry : lastSuccess) ?? 0) > now;
  return at !== undefined && (at <= now || ahead);
}

/**
 * The days of a run, by process date: 45, and more after a longer silence, so that nothing that
 * was processed since the last success is missed.
 */
export function lookBack({ lastSuccess }: Schedule, now: Instant): Span[] {
  const today = gmtDay(now);
  const usual = shiftGmtDay(today, -LOOK_BACK_DAYS);
  const since = lastSuccess === undefined ? usual : shiftGmtDay(gmtDay(lastSuccess), -1);
  const year = shiftGmtDay(today, -365);
  const from = since < usual ? since : usual;
  return byMonth(from < year ? year : from, today);
}

/** After a run: a success only when every report came. */
export function afterRun(
  schedule: Schedule,
  { problems, dried = false }: { problems: readonly RunProblem[]; dried?: boolean },
  now: Instant,
): Schedule {
  const failed = problems.length > 0;
  const { alertSince, ...rest } = schedule;
  const after: Schedule = {
    ...rest,
    problems,
    dried,
    lastTry: now,
    lastSuccess: failed ? schedule.lastSuccess : now,
    failures: failed ? schedule.failures + 1 : 0,
  };
  const told = idsOf(after);
  if (told === '') return after;
  const same = idsOf(schedule) === told ? alertSince : undefined;
  return { ...after, alertSince: same ?? now };
}

const idsOf = (schedule: Schedule): string =>
  alertsOf(schedule)
    .map(({ id }) => id)
    .join(' ');

export type ScheduleAlert =
  | { id: 'tokenRefused' | 'notAllowed' }
  | { id: 'reportGone' | 'columnGone'; report: AdvertisingReport }
  | { id: 'failing'; times: number }
  | { id: 'dried' };

const MANY_FAILURES = 3;

const ALERTS: Partial<Record<AnswerProblem['id'], 'reportGone' | 'columnGone'>> = {
  reportNotFound: 'reportGone',
  columnsMissing: 'columnGone',
};

/** What the user has to know: at once what only they can mend, the rest when it does not pass. */
export function alertsOf({ problems, failures, dried }: Schedule): ScheduleAlert[] {
  const shut = (['notAllowed', 'tokenRefused'] as const).find((id) =>
    problems.some(({ problem }) => problem.id === id),
  );
  if (shut) return [{ id: shut }];
  const gone = problems.flatMap(({ report, problem }): ScheduleAlert[] => {
    const id = ALERTS[problem.id];
    return id ? [{ id, report }] : [];
  });
  if (gone.length > 0) return gone;
  if (failures >= MANY_FAILURES) return [{ id: 'failing', times: failures }];
  return dried ? [{ id: 'dried' }] : [];
}
