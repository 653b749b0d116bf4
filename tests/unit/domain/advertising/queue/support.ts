import type { GmtDay } from '@/lib/domain/advertising/gmt';
import type { AnswerProblem } from '@/lib/domain/advertising/problems';
import { add, EMPTY_QUEUE, type QueueState, type Task } from '@/lib/domain/advertising/queue/state';
import { answered, next } from '@/lib/domain/advertising/queue/steps';

export const START = Date.parse('2026-11-20T00:00:00Z');

export const task = (from: string, to: string, over: Partial<Task> = {}): Task => ({
  connection: 'us',
  run: 'import',
  report: 'items',
  dateType: 'transaction',
  from: from as GmtDay,
  to: to as GmtDay,
  attempts: 0,
  ...over,
});

export const OCTOBER = task('2026-10-01', '2026-10-31');
export const SEPTEMBER = task('2026-09-01', '2026-09-30');

export const queueOf = (...tasks: Task[]): QueueState => add(EMPTY_QUEUE, tasks);

/** The state while the next request is on its way, and the moment at which it was made. */
export function asked(state: QueueState, now: number): { state: QueueState; now: number } {
  const step = next(state, now);
  if (step.kind === 'wait') return asked(step.state, step.until);
  if (step.kind !== 'ask') throw new Error(`nothing to ask: ${step.kind}`);
  return { state: step.state, now };
}

/** After one request that failed. */
export function failing(state: QueueState, now: number, problem: AnswerProblem): QueueState {
  const on = asked(state, now);
  return answered(on.state, { ok: false, problem }, on.now);
}

export const spansOf = (tasks: readonly Task[]): string[] =>
  tasks.map(({ from, to }) => `${from}/${to}`);
