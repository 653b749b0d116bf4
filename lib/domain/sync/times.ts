import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../time-units';
import type { SyncProblem } from './folder';

export const SYNC_EVERY = HOUR;
/** A run that says nothing for so long ended with its worker; the next one goes on from there. */
export const RUN_LOST_AFTER = 2 * MINUTE;

/** The next run: in an hour, later and later while the server cannot be had, never after a day. */
export function nextRun(now: Instant, problem: SyncProblem | undefined, failures: number): Instant {
  if (!problem) return now + SYNC_EVERY;
  const asked = problem.kind === 'busy' ? (problem.retryAfter ?? 0) * SECOND : 0;
  const wait = Math.min(DAY, 5 * MINUTE * 2 ** Math.min(failures, 12));
  return now + Math.max(asked, wait);
}
