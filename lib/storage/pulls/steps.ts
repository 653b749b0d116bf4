import type { TokenSlot } from '../../domain/advertising/connection';
import type { AnswerProblem } from '../../domain/advertising/problems';
import { pauseAfter, spacing } from '../../domain/advertising/queue/pace';
import { type QueueState, type Task, taskKey } from '../../domain/advertising/queue/state';
import { answered, next, paused, restarted } from '../../domain/advertising/queue/steps';
import {
  nextLine,
  type Trial,
  type TrialLine,
  type TrialResult,
  trialAnswered,
  trialAsked,
} from '../../domain/advertising/trial';
import type { Instant } from '../../domain/time-units';
import type { HistoryDb } from '../db';
import type { PulledContent, PullQueueRow, PullRow } from './rows';

/** What a token's queue wants done now. Whatever is asked for is noted before it is asked. */
export type Work =
  | { kind: 'try'; trial: Trial; line: TrialLine; since: Instant }
  | { kind: 'ask'; task: Task; since: Instant }
  | { kind: 'wait'; until: Instant }
  | { kind: 'nothing' };

export type Asked = Extract<Work, { kind: 'try' | 'ask' }>;

/** What a queue wants, without touching it. */
export function workOf({ state, trial }: PullQueueRow, now: Instant): [Work, QueueState] {
  const line = trial && nextLine(trial);
  const pause = paused(state, now);
  if (line && !state.asking) {
    if (pause) return [{ kind: 'wait', until: pause.until }, pause.state];
    return [{ kind: 'try', trial: trialAsked(trial, now), line, since: now }, state];
  }
  const step = next(state, now);
  if (step.kind === 'wait') return [{ kind: 'wait', until: step.until }, step.state];
  if (step.kind === 'ask') return [{ kind: 'ask', task: step.task, since: now }, step.state];
  return [{ kind: 'nothing' }, state];
}

export const takeWork = (db: HistoryDb, slot: TokenSlot, now: Instant): Promise<Work> =>
  db.transaction('rw', db.pullQueues, async (): Promise<Work> => {
    const row = await db.pullQueues.get(slot);
    if (!row) return { kind: 'nothing' };
    const [work, state] = workOf(row, now);
    if (work.kind === 'try') await db.pullQueues.put({ ...row, trial: work.trial });
    else if (state !== row.state) await db.pullQueues.put({ ...row, state });
    return work;
  });

/** Whether the answer to it is still wanted: it may have been cancelled meanwhile. */
export function isWanted(row: PullQueueRow | undefined, asked: Asked): row is PullQueueRow {
  if (asked.kind === 'try')
    return row?.trial?.startedAt === asked.trial.startedAt && row.trial.askedAt === asked.since;
  const { asking } = row?.state ?? {};
  return asking?.since === asked.since && taskKey(asking.task) === taskKey(asked.task);
}

/** After the death of whoever was asking; only for one who alone works on this queue. */
export const revive = (db: HistoryDb, slot: TokenSlot, now: Instant): Promise<void> =>
  db.transaction('rw', db.pullQueues, async () => {
    const row = await db.pullQueues.get(slot);
    if (!row) return;
    const state = restarted(row.state, now);
    if (row.trial?.askedAt !== undefined) {
      const { askedAt: _, ...trial } = row.trial;
      await db.pullQueues.put({ ...row, state: { ...state, pause: spacing(now) }, trial });
    } else if (state !== row.state) await db.pullQueues.put({ ...row, state });
  });

export type Brought =
  /** Without a pull nobody waits for it any more. */
  | { ok: true; content: PulledContent; pull: PullRow | undefined }
  | { ok: false; problem: AnswerProblem };

/** The chunk and the step of the queue that it finishes: both are kept, or neither is. */
export const storeAnswer = (
  db: HistoryDb,
  slot: TokenSlot,
  asked: Extract<Work, { kind: 'ask' }>,
  brought: Brought,
  now: Instant,
): Promise<void> =>
  db.transaction('rw', db.pullQueues, db.pulledChunks, async () => {
    const row = await db.pullQueues.get(slot);
    if (!isWanted(row, asked)) return;
    if (brought.ok && brought.pull) {
      const { pull, content } = brought;
      const { report, dateType, from, to } = asked.task;
      await db.pulledChunks.put({
        id: [pull.id, report, dateType, from, to].join(' '),
        pull: pull.id,
        connection: pull.connection,
        network: pull.network,
        ...{ dateType, from, to, content },
        at: now,
      });
    }
    await db.pullQueues.put({ ...row, state: answered(row.state, brought, now) });
  });

export const storeTried = (
  db: HistoryDb,
  slot: TokenSlot,
  asked: Extract<Work, { kind: 'try' }>,
  result: TrialResult,
  now: Instant,
): Promise<void> =>
  db.transaction('rw', db.pullQueues, async () => {
    const row = await db.pullQueues.get(slot);
    if (!isWanted(row, asked) || !row.trial) return;
    const limited = result.kind === 'problem' && 'wait' in result.problem;
    const pause = limited ? pauseAfter(result.problem, 1, now) : spacing(now);
    await db.pullQueues.put({
      ...row,
      state: { ...row.state, pause },
      trial: trialAnswered(row.trial, result, now),
    });
  });

export const runningPull = (db: HistoryDb, connection: string): Promise<PullRow | undefined> =>
  db.pulls
    .where('connection')
    .equals(connection)
    .filter(({ state }) => state === 'running')
    .first();
