import { type Instant, MINUTE, SECOND } from '../../time-units';
import type { AnswerProblem } from '../problems';
import type { Pause } from './state';

/**
 * After an answer the next request waits. Official: three calls at once; one user's code: five a
 * minute; twelve seconds, one at a time, is inside both.
 */
export const SPACING = 12 * SECOND;
/** Longest a request may take: other clients wait as long. */
export const LONGEST_ANSWER = 5 * MINUTE;

/** Nobody is kept awake for a longer wait: whoever started the runner starts it again then. */
export const LONG_WAIT = 2 * MINUTE;

const FIRST_BACK_OFF = 30 * SECOND;
const LONGEST_BACK_OFF = 15 * MINUTE;

/** Twice as long after each answer in vain. */
export const backOff = (inVain: number): number =>
  Math.min(FIRST_BACK_OFF * 2 ** Math.max(0, inVain - 1), LONGEST_BACK_OFF);

export const spacing = (now: Instant): Pause => ({
  until: now + SPACING,
  setAt: now,
  why: 'spacing',
});

/** What the server asks for, but never less than the back-off of its first failure. */
export function pauseAfter(problem: AnswerProblem, inVain: number, now: Instant): Pause {
  const asked = 'wait' in problem ? problem.wait : undefined;
  if (asked === undefined) return { until: now + backOff(inVain), setAt: now, why: 'backOff' };
  return { until: now + Math.max(asked, SPACING), setAt: now, why: 'retryAfter' };
}
