import { isBusy } from '../../../domain/advertising/queue/connection';
import { gridOf } from '../../../domain/advertising/queue/grid';
import { type Progress, progressOf } from '../../../domain/advertising/queue/progress';
import { EMPTY_QUEUE, type QueueState } from '../../../domain/advertising/queue/state';
import type { HistoryDb } from '../../db';
import type { PullRow } from '../../pulls/rows';

/** A pull that is being read, or waits for the user's yes. */
export interface OpenPull {
  pull: PullRow;
  queue: QueueState;
  progress: Progress;
  /** How many months were asked for. */
  months: number;
  /** Nothing is asked for at the moment. */
  rests: 'held' | 'stopped' | undefined;
}

/** Enough to find those that are open among the latest. */
const LATEST = 50;

/** The latest first. Scheduled pulls store themselves and are not shown. */
export async function openPulls(db: HistoryDb): Promise<OpenPull[]> {
  const [pulls, queues] = await Promise.all([
    db.pulls.orderBy('at').reverse().limit(LATEST).toArray(),
    db.pullQueues.toArray(),
  ]);
  const stateOf = new Map(queues.map(({ slot, state }) => [slot, state]));
  return pulls
    .filter(({ state, kind }) => kind === 'import' && (state === 'running' || state === 'ready'))
    .map((pull) => {
      const { connection, slot } = pull;
      const queue = stateOf.get(slot) ?? EMPTY_QUEUE;
      return {
        ...{ pull, queue, progress: progressOf(queue, connection) },
        months: gridOf(queue, connection)[0]?.cells.length ?? 0,
        rests: restOf(queue, connection),
      };
    });
}

function restOf(state: QueueState, connection: string): OpenPull['rests'] {
  if (state.stopped) return 'stopped';
  if (isBusy(state, connection)) return undefined;
  return state.held.some((task) => task.connection === connection) ? 'held' : undefined;
}
