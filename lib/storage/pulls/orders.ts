import type { Connection, PullId, TokenSlot } from '../../domain/advertising/connection';
import { reportsOf } from '../../domain/advertising/connection';
import { importTasks, pullTasks } from '../../domain/advertising/plan';
import { forgotten, held, ownedBy, released } from '../../domain/advertising/queue/connection';
import { add, EMPTY_QUEUE, type QueueState } from '../../domain/advertising/queue/state';
import { restarted, resumed, retried } from '../../domain/advertising/queue/steps';
import type { Schedule } from '../../domain/advertising/schedule';
import { newTrial, nextLine, trialAnew, trialEnded } from '../../domain/advertising/trial';
import type { Instant } from '../../domain/time-units';
import type { HistoryDb } from '../db';
import { dropPull } from './pulls';
import type { PullQueueRow, PullRow } from './rows';
import { runningPull } from './steps';
import { lastImportIn } from './tidy';

const queueOf = async (db: HistoryDb, slot: TokenSlot): Promise<PullQueueRow> =>
  (await db.pullQueues.get(slot)) ?? { slot, state: EMPTY_QUEUE };

const changeQueue = async (
  db: HistoryDb,
  slot: TokenSlot,
  change: (state: QueueState) => QueueState,
): Promise<void> => {
  const row = await queueOf(db, slot);
  await db.pullQueues.put({ ...row, state: change(row.state) });
};

const changing = <T>(db: HistoryDb, run: () => Promise<T>): Promise<T> =>
  db.transaction('rw', db.pulls, db.pullQueues, db.pulledChunks, run);

const newPull = (
  { id: connection, slot, network }: Connection,
  id: PullId,
  kind: PullRow['kind'],
  at: Instant,
): PullRow => ({ id, connection, slot, network, at, kind, state: 'running' });

/** What waits for the user is given up: its chunks would be compared with a ledger of yesterday. */
async function dropWaiting(db: HistoryDb, connection: string): Promise<void> {
  for (const id of await db.pulls.where('connection').equals(connection).primaryKeys())
    await dropPull(db, id);
}

/** Not while another run of the connection is on its way. */
export const orderImport = (
  db: HistoryDb,
  connection: Connection,
  { id, months, now }: { id: PullId; months: number; now: Instant },
): Promise<boolean> =>
  changing(db, async () => {
    if (await runningPull(db, connection.id)) return false;
    await dropWaiting(db, connection.id);
    await db.pulls.add(newPull(connection, id, 'import', now));
    const tasks = importTasks(connection.id, reportsOf(connection), now, months);
    await changeQueue(db, connection.slot, (state) =>
      add(resumed(forgotten(state, connection.id, now)), tasks),
    );
    return true;
  });

export const orderPull = (
  db: HistoryDb,
  connection: Connection,
  schedule: Schedule,
  { id, now }: { id: PullId; now: Instant },
): Promise<boolean> =>
  changing(db, async () => {
    const running = await runningPull(db, connection.id);
    if (running) {
      await letBy(db, running, now);
      return false;
    }
    await db.pulls.add(newPull(connection, id, 'scheduled', now));
    const tasks = pullTasks(connection.id, reportsOf(connection), schedule, now);
    await changeQueue(db, connection.slot, (state) => add(resumed(state), tasks));
    return true;
  });

/** An import that stopped, and that nobody mends, does not keep the schedule waiting for ever. */
const letBy = (db: HistoryDb, { kind, slot, connection }: PullRow, now: Instant) =>
  changeQueue(db, slot, (state) =>
    kind === 'import' && state.stopped && !state.asking
      ? held(state, connection, now, kind)
      : state,
  );

/** The user does not want what came: nor what is left of it, which would come without it. */
export const orderDrop = (db: HistoryDb, id: PullId, now: Instant): Promise<void> =>
  changing(db, async () => {
    const pull = await db.pulls.get(id);
    if (pull?.state !== 'ready') return;
    await dropPull(db, id);
    await changeQueue(db, pull.slot, (state) => forgotten(state, pull.connection, now, pull.kind));
  });

/** Keeps what is finished, and what is not for `orderGoOn`. */
export const orderHold = (db: HistoryDb, { id, slot }: Connection, now: Instant): Promise<void> =>
  changing(db, () => changeQueue(db, slot, (state) => held(state, id, now)));

/** Goes on with what was held or stopped. */
export const orderGoOn = (
  db: HistoryDb,
  connection: Connection,
  parts: { id: PullId; now: Instant },
): Promise<boolean> =>
  again(db, connection, parts, (state) => released(resumed(state), connection.id));

/** What was given up is asked for once more. */
export const orderRetry = (
  db: HistoryDb,
  connection: Connection,
  parts: { id: PullId; now: Instant },
): Promise<boolean> => again(db, connection, parts, (state) => retried(state, connection.id));

const again = (
  db: HistoryDb,
  connection: Connection,
  { id, now }: { id: PullId; now: Instant },
  change: (state: QueueState) => QueueState,
): Promise<boolean> =>
  changing(db, async () => {
    const own = await db.pulls.where('connection').equals(connection.id).sortBy('at');
    const last = lastImportIn(own);
    // Not beside a scheduled run: what came could not be told apart.
    if (!last || own.some((pull) => pull.state === 'running' && pull !== last)) return false;
    await changeQueue(db, connection.slot, change);
    // Whoever goes on says that it is still the same account.
    const { outcome: _, changed: __, ...open } = last;
    // What the ledger has taken over is closed: the rest is a run of its own.
    if (last.state === 'stored') await db.pulls.add(newPull(connection, id, 'import', now));
    else await db.pulls.put({ ...open, state: 'running' });
    return true;
  });

export const orderTrial = (db: HistoryDb, connection: Connection, now: Instant): Promise<boolean> =>
  db.transaction('rw', db.pullQueues, async () => {
    const row = await queueOf(db, connection.slot);
    if (row.trial && nextLine(row.trial)) return false;
    await db.pullQueues.put({ ...row, trial: newTrial(connection, now) });
    return true;
  });

export const endTrial = (db: HistoryDb, slot: TokenSlot, now: Instant): Promise<void> =>
  db.transaction('rw', db.pullQueues, async () => {
    const row = await db.pullQueues.get(slot);
    if (row?.trial) await db.pullQueues.put({ ...row, trial: trialEnded(row.trial, now) });
  });

/**
 * Before another token takes the place of the one in a slot. It may be the same account's or not,
 * and no report says whose it is: so that no pull holds rows of two accounts, one that has brought
 * something rests until the user says, and a scheduled one begins anew.
 */
export const orderNewToken = (db: HistoryDb, slot: TokenSlot, now: Instant): Promise<void> =>
  changing(db, async () => {
    const row = await db.pullQueues.get(slot);
    if (!row) return;
    const { trial, ...rest } = row;
    let state = restarted(resumed(row.state), now);
    for (const pull of await db.pulls.filter((one) => one.slot === slot && isOpen(one)).toArray())
      state = await restOrDrop(db, pull, state, now);
    const again = trial && trialAnew(trial);
    await db.pullQueues.put({ ...rest, state, ...(again && { trial: again }) });
  });

async function restOrDrop(db: HistoryDb, pull: PullRow, state: QueueState, now: Instant) {
  const { id, connection, kind } = pull;
  if (kind === 'scheduled') {
    await dropPull(db, id);
    return forgotten(state, connection, now, kind);
  }
  const begun = (await db.pulledChunks.where('pull').equals(id).count()) > 0;
  if (!begun) return state;
  const resting = held(state, connection, now, kind);
  const left = [...resting.held, ...resting.failed.map(({ task }) => task)];
  if (left.some(ownedBy(connection, kind))) await db.pulls.put({ ...pull, changed: true });
  return resting;
}

const isOpen = ({ state }: PullRow): boolean => state === 'running' || state === 'ready';

/** Nothing of a connection is left to ask for; with the last one of a token its queue goes too. */
export const forgetConnection = (
  db: HistoryDb,
  { id, slot }: Connection,
  { last, now }: { last: boolean; now: Instant },
): Promise<void> =>
  changing(db, async () => {
    const gone = await db.pulls.where('connection').equals(id).filter(isOpen).primaryKeys();
    await dropWaiting(db, id);
    await db.pulls.where('id').anyOf(gone).modify({ changed: true });
    if (last) return db.pullQueues.delete(slot);
    const row = await queueOf(db, slot);
    const { trial, ...rest } = row;
    const kept = trial && trial.connection !== id ? { trial } : {};
    await db.pullQueues.put({ ...rest, ...kept, state: forgotten(row.state, id, now) });
  });
