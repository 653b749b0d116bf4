import type { TokenSlot } from '../../domain/advertising/connection';
import type { Instant } from '../../domain/time-units';
import type { HistoryDb } from '../db';
import { isOver } from './close';
import type { PullQueueRow } from './rows';
import { workOf } from './steps';

export interface Pending {
  slot: TokenSlot;
  /** When there is something to do. */
  at: Instant;
}

/** The tokens for which something is to be asked or closed, and when. */
export const pendingWork = (db: HistoryDb, now: Instant): Promise<Pending[]> =>
  db.transaction('r', db.pullQueues, db.pulls, async () => {
    const [queues, pulls] = await Promise.all([
      db.pullQueues.toArray(),
      db.pulls.filter(({ state }) => state === 'running').toArray(),
    ]);
    const states = new Map(queues.map(({ slot, state }) => [slot, state]));
    const over = pulls.filter((pull) => isOver(pull, states.get(pull.slot)));
    const found = new Map(queues.flatMap((row) => pendingIn(row, now)));
    for (const { slot } of over) found.set(slot, now);
    return [...found].map(([slot, at]) => ({ slot, at }));
  });

/** Also where something is being asked: its context may have died. */
function pendingIn(row: PullQueueRow, now: Instant): [TokenSlot, Instant][] {
  const [work] = workOf(row, now);
  if (work.kind === 'wait') return [[row.slot, work.until]];
  return work.kind !== 'nothing' || row.state.asking ? [[row.slot, now]] : [];
}

/** Whoever watches the queues looks again. */
export const touchQueues = (db: HistoryDb): Promise<void> =>
  db.transaction('rw', db.pullQueues, async () => {
    await db.pullQueues.bulkPut(await db.pullQueues.toArray());
  });
