import type { TokenSlot } from '../../domain/advertising/connection';
import { isDried } from '../../domain/advertising/dried';
import { forgotten, isBusy, ownedBy } from '../../domain/advertising/queue/connection';
import type { QueueState } from '../../domain/advertising/queue/state';
import type { RunProblem } from '../../domain/advertising/schedule';
import type { Instant } from '../../domain/time-units';
import type { HistoryDb } from '../db';
import type { PullRow } from './rows';

/** Nothing more will be asked for by itself. */
export function isOver({ kind, connection }: PullRow, state: QueueState | undefined): boolean {
  if (!state || !isBusy(state, connection, kind)) return true;
  // A person can mend what stopped an import and go on; the schedule tries again by itself.
  return kind === 'scheduled' && state.stopped !== undefined && state.asking === undefined;
}

/** Of each report what went wrong first. */
function problemsOf({ connection, kind }: PullRow, state: QueueState | undefined): RunProblem[] {
  if (!state) return [];
  const isOwn = ownedBy(connection, kind);
  const own = state.failed.filter(({ task }) => isOwn(task));
  const found = new Map(own.map(({ task, problem }) => [task.report, problem] as const).reverse());
  const stopped = state.waiting.find(isOwn);
  if (state.stopped && stopped) found.set(stopped.report, state.stopped.problem);
  return [...found].map(([report, problem]) => ({ report, problem }));
}

async function isDry(db: HistoryDb, pull: PullRow, now: Instant): Promise<boolean> {
  const chunks = await db.pulledChunks.where('pull').equals(pull.id).toArray();
  const lines = chunks.flatMap(({ content }) => (content.kind === 'items' ? content.lines : []));
  return isDried(lines, now);
}

/**
 * Closes what is over. An import waits for the user from then on; of a scheduled run those are
 * returned that the ledger has to take over now (again, after a death in between).
 */
export const closePulls = (db: HistoryDb, slot: TokenSlot, now: Instant): Promise<PullRow[]> =>
  db.transaction('rw', db.pulls, db.pullQueues, db.pulledChunks, async () => {
    const queue = await db.pullQueues.get(slot);
    const running = await db.pulls.filter(({ state }) => state === 'running').toArray();
    const toStore: PullRow[] = [];
    for (const pull of running) {
      if (pull.slot !== slot || !isOver(pull, queue?.state)) continue;
      const ended = pull.outcome ? pull : await end(db, pull, queue?.state, now);
      if (ended.state === 'running') toStore.push(ended);
      const current = await db.pullQueues.get(slot);
      if (current && pull.kind === 'scheduled')
        await db.pullQueues.put({
          ...current,
          state: forgotten(current.state, pull.connection, now, pull.kind),
        });
    }
    return toStore;
  });

async function end(
  db: HistoryDb,
  pull: PullRow,
  state: QueueState | undefined,
  now: Instant,
): Promise<PullRow> {
  const scheduled = pull.kind === 'scheduled';
  const brought = (await db.pulledChunks.where('pull').equals(pull.id).count()) > 0;
  const problems = problemsOf(pull, state);
  // Days that did not come may have had some.
  const whole = problems.every(({ report }) => report !== 'items');
  const dried = scheduled && whole && (await isDry(db, pull, now));
  const left = scheduled ? 'running' : 'ready';
  const ended: PullRow = {
    ...pull,
    state: brought ? left : 'dropped',
    outcome: { at: now, problems, dried },
  };
  await db.pulls.put(ended);
  return ended;
}
