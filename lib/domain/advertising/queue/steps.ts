import type { Instant } from '../../time-units';
import { halves } from '../chunks';
import type { AnswerProblem } from '../problems';
import { LONGEST_ANSWER, pauseAfter, spacing } from './pace';
import { add, type QueueState, type Stop, type Task, type WaitReason } from './state';
import { verdictOf } from './verdict';

/** So many answers in a row without a result: something is wrong that asking does not mend. */
const MOST_IN_VAIN = 8;

export type Next =
  /** Make this request now, and keep the new state first. */
  | { kind: 'ask'; task: Task; state: QueueState }
  /** Nothing until then; the state may be new, where the clock was set back. */
  | { kind: 'wait'; until: Instant; why: WaitReason; state: QueueState }
  /** A request is on its way; at the latest then it has to be given up as `timeout`. */
  | { kind: 'answer'; until: Instant }
  | { kind: 'stopped'; stop: Stop }
  | { kind: 'done' };

/** What to do now. */
export function next(state: QueueState, now: Instant): Next {
  const { asking, stopped } = state;
  if (asking) return { kind: 'answer', until: asking.since + LONGEST_ANSWER };
  if (stopped) return { kind: 'stopped', stop: stopped };
  const [task, ...waiting] = state.waiting;
  if (!task) return { kind: 'done' };
  const pause = paused(state, now);
  if (pause) return { kind: 'wait', ...pause };
  return { kind: 'ask', task, state: { ...state, waiting, asking: { task, since: now } } };
}

/** The pause that is on. Where the clock was set back it begins now, or it would last for hours. */
export function paused(
  state: QueueState,
  now: Instant,
): { until: Instant; why: WaitReason; state: QueueState } | undefined {
  const { pause } = state;
  if (!pause || now >= pause.until) return undefined;
  const { until, setAt, why } = pause;
  if (now >= setAt) return { until, why, state };
  const anew = { until: now + until - setAt, setAt: now, why };
  return { until: anew.until, why, state: { ...state, pause: anew } };
}

export type TaskAnswer = { ok: true } | { ok: false; problem: AnswerProblem };

/** After the request on its way was answered; without one nothing changes. */
export function answered(state: QueueState, answer: TaskAnswer, now: Instant): QueueState {
  if (!state.asking) return state;
  const { task } = state.asking;
  const idle: QueueState = { ...state, asking: undefined, pause: spacing(now), inVain: 0 };
  if (answer.ok) return { ...idle, finished: [...state.finished, task] };
  return afterProblem({ ...idle, inVain: state.inVain }, task, answer.problem, now);
}

function afterProblem(
  state: QueueState,
  task: Task,
  problem: AnswerProblem,
  now: Instant,
): QueueState {
  switch (verdictOf(problem, task)) {
    case 'stop':
      return { ...state, waiting: [task, ...state.waiting], stopped: { problem } };
    case 'dropReport':
      return { ...withoutReport(state, task, problem), inVain: 0 };
    case 'fail':
      return { ...state, failed: [...state.failed, { task, problem }], inVain: 0 };
    case 'halve':
      return again(state, inHalves(task), problem, now);
    case 'wait':
      return again(state, [task], problem, now);
    case 'retry':
      return again(state, [{ ...task, attempts: task.attempts + 1 }], problem, now);
  }
}

const inHalves = (task: Task): Task[] =>
  (halves(task) ?? [task]).map((span) => ({ ...task, ...span, attempts: 0 }));

function again(
  state: QueueState,
  tasks: readonly Task[],
  problem: AnswerProblem,
  now: Instant,
): QueueState {
  const inVain = state.inVain + 1;
  const stopped: Stop | undefined = inVain < MOST_IN_VAIN ? undefined : { problem };
  const pause = pauseAfter(problem, inVain, now);
  return { ...state, waiting: [...tasks, ...state.waiting], inVain, pause, stopped };
}

/** The report is not there for any other month either. */
function withoutReport(state: QueueState, task: Task, problem: AnswerProblem): QueueState {
  const same = (other: Task) =>
    other.connection === task.connection && other.report === task.report;
  const lost = [task, ...state.waiting.filter(same)];
  return {
    ...state,
    waiting: state.waiting.filter((other) => !same(other)),
    failed: [...state.failed, ...lost.map((other) => ({ task: other, problem }))],
  };
}

/**
 * After a restart of the browser: whether the request on its way was answered is not known, so it
 * is made again. The server may still be busy with it.
 */
export function restarted(state: QueueState, now: Instant): QueueState {
  if (!state.asking) return state;
  const { task } = state.asking;
  return {
    ...state,
    asking: undefined,
    waiting: [task, ...state.waiting],
    pause: spacing(now),
  };
}

/** On the user's wish, after what stopped the queue was mended. */
export const resumed = (state: QueueState): QueueState => ({
  ...state,
  stopped: undefined,
  inVain: 0,
});

/** On the user's wish, what was given up of a connection is asked for again. */
export function retried(state: QueueState, connection: string): QueueState {
  const own = state.failed.filter(({ task }) => task.connection === connection);
  const failed = state.failed.filter(({ task }) => task.connection !== connection);
  const tasks = own.map(({ task }) => ({ ...task, attempts: 0 }));
  return add(resumed({ ...state, failed }), tasks);
}
