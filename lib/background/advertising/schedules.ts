import type { Connection, PullId } from '../../domain/advertising/connection';
import { afterRun, isDue, nextRun } from '../../domain/advertising/schedule';
import type { Instant } from '../../domain/time-units';
import type { HistoryDb } from '../../storage/db';
import { orderPull } from '../../storage/pulls/orders';
import { connectionsItem } from '../../storage/settings';
import { changeConnection } from './connections';

/** What ended is noted, and what is due begun. Safe to do again at any moment. Call in turn. */
export async function runSchedules(db: HistoryDb, now: Instant): Promise<void> {
  for (const connection of await connectionsItem.getValue()) {
    const settled = await settle(db, connection, now);
    const { schedule } = settled;
    if (schedule && !settled.run && isDue(schedule, now)) await begin(db, settled, now);
  }
}

/** A run that is over, or was dropped, or never got to be. */
async function settle(db: HistoryDb, connection: Connection, now: Instant): Promise<Connection> {
  const { id, run, schedule } = connection;
  if (!run) return connection;
  const pull = await db.pulls.get(run);
  if (pull?.state === 'running') return connection;
  const { problems = [], dried = false, at = now } = pull?.outcome ?? {};
  const after = { ...connection, run: null };
  const settled: Connection =
    schedule && pull?.outcome
      ? { ...after, schedule: afterRun(schedule, { problems, dried }, at) }
      : after;
  await changeConnection(id, () => settled);
  return settled;
}

/** Also on the user's wish, before its time. Answers whether it was begun. */
export async function begin(db: HistoryDb, connection: Connection, now: Instant): Promise<boolean> {
  const { schedule } = connection;
  if (!schedule) return false;
  const run = crypto.randomUUID() as string as PullId;
  const begun = await orderPull(db, connection, schedule, { id: run, now });
  if (begun) await changeConnection(connection.id, (one) => ({ ...one, run }));
  return begun;
}

/** When the next one is due; nothing while nothing is scheduled. */
export function nextDue(connections: readonly Connection[]): Instant | undefined {
  const times = connections.flatMap(({ schedule, run }) =>
    schedule && !run ? (nextRun(schedule) ?? []) : [],
  );
  return times.length > 0 ? Math.min(...times) : undefined;
}
