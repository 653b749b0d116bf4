import type { Instant } from '../../time-units';
import type { Span } from '../chunks';
import type { AnswerProblem } from '../problems';
import type { AdvertisingReport } from '../report-kinds';
import type { DateType } from '../request';

/** `import`: waits for the user's yes after the preview; `scheduled`: is stored at once. */
export type RunKind = 'import' | 'scheduled';

/** One request to make. It knows its connection by id: no token is in a queue. */
export interface Task extends Span {
  connection: string;
  /** Of what it is a part: a scheduled run leaves an import alone that was cancelled. */
  run: RunKind;
  report: AdvertisingReport;
  dateType: DateType;
  /** How often it was asked for in vain. */
  attempts: number;
}

export type WaitReason = 'spacing' | 'retryAfter' | 'backOff';

/** Nothing is asked before `until`. */
export interface Pause {
  until: Instant;
  setAt: Instant;
  why: WaitReason;
}

/** The requests of one token. Plain data: it is stored after every step and taken up again. */
export interface QueueState {
  /** In the order in which they are asked for. */
  waiting: readonly Task[];
  asking: { task: Task; since: Instant } | undefined;
  finished: readonly Task[];
  failed: readonly { task: Task; problem: AnswerProblem }[];
  /** Cancelled, and kept so that the user can go on later. */
  held: readonly Task[];
  pause: Pause | undefined;
  /** Answers in a row that brought nothing. */
  inVain: number;
  stopped: Stop | undefined;
}

/** Why nothing can go on until somebody mends it. */
export interface Stop {
  problem: AnswerProblem;
}

export const EMPTY_QUEUE: QueueState = {
  waiting: [],
  asking: undefined,
  finished: [],
  failed: [],
  held: [],
  pause: undefined,
  inVain: 0,
  stopped: undefined,
};

export const taskKey = ({ connection, run, report, dateType, from, to }: Task): string =>
  [connection, run, report, dateType, from, to].join(' ');

/** Adds what is not waiting already. What stopped the queue goes on stopping it. */
export function add(state: QueueState, tasks: readonly Task[]): QueueState {
  const known = [...state.waiting, ...(state.asking ? [state.asking.task] : [])];
  const keys = new Set(known.map(taskKey));
  const fresh = tasks.filter((task) => {
    const key = taskKey(task);
    return !keys.has(key) && keys.add(key);
  });
  return { ...state, waiting: [...state.waiting, ...fresh] };
}
