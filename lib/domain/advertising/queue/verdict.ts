import { halves } from '../chunks';
import type { AnswerProblem, AnswerProblemId } from '../problems';
import type { Task } from './state';

/**
 * What a problem means for the queue: nothing can go on; no more of this report; ask for less at
 * once; ask again, some times (`retry`) or as often as it takes (`wait`); give this request up.
 */
export type Verdict = 'stop' | 'dropReport' | 'halve' | 'retry' | 'wait' | 'fail';

const VERDICTS: Readonly<Record<AnswerProblemId, Verdict>> = {
  tokenRefused: 'stop',
  notAllowed: 'stop',
  notEntitled: 'stop',
  moved: 'stop',
  reportNotFound: 'dropReport',
  columnsMissing: 'dropReport',
  columnTwice: 'dropReport',
  timeout: 'halve',
  tooLarge: 'halve',
  tooManyLines: 'halve',
  dateRange: 'halve',
  rateLimited: 'wait',
  noConnection: 'wait',
  serverError: 'retry',
  forbidden: 'retry',
  html: 'retry',
  xml: 'retry',
  json: 'retry',
  plainText: 'retry',
  empty: 'retry',
  unreadable: 'retry',
  cutOff: 'retry',
  dateType: 'fail',
  badRequest: 'fail',
  tooManyRejected: 'fail',
};

const MOST_ATTEMPTS = 3;

/** `task` as it was asked: its attempts do not count this one yet. */
export function verdictOf(problem: AnswerProblem, task: Task): Verdict {
  const { id } = problem;
  // A server that says when to come back is not asked for too much.
  const verdict = 'wait' in problem ? 'wait' : VERDICTS[id];
  if (verdict === 'wait') return verdict;
  const divisible = halves(task) !== undefined;
  // A server that fails twice may have been asked for too much.
  const mayBeTooMuch = id === 'serverError' && task.attempts > 0;
  if ((verdict === 'halve' || mayBeTooMuch) && divisible) return 'halve';
  if (verdict !== 'retry' && verdict !== 'halve') return verdict;
  return task.attempts + 1 < MOST_ATTEMPTS ? 'retry' : 'fail';
}
