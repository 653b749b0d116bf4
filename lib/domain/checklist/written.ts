import type { CheckId } from './checks';
import type { CheckResult, CheckState } from './result';

/** How a text and its photos stood, check by check; what is switched off is absent. */
export type Verdict = Partial<Record<CheckId, Exclude<CheckState, 'off'>>>;

export const verdictOf = (results: readonly Pick<CheckResult, 'check' | 'state'>[]): Verdict =>
  Object.fromEntries(
    results.flatMap(({ check, state }) => (state === 'off' ? [] : [[check, state]])),
  );

/** What was written in the composer, as it is kept with a draft and with its post. */
export interface Written {
  text: string;
  hashtags: string[];
  verdict: Verdict;
}

/** `8/10`: how many checks are done, of all that were on. */
export function scoreOf(verdict: Verdict): { done: number; total: number } {
  const states = Object.values(verdict);
  return { done: states.filter((state) => state === 'ok').length, total: states.length };
}
