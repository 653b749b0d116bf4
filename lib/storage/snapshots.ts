import type { Snapshot } from '../domain/rank/records';
import type { HistoryDb } from './db';

/**
 * Stores what the own profile said today: one row a day, the last reading wins. A reading that
 * found nothing leaves the row as it is, and so does one that was made before it.
 */
export async function putSnapshot(db: HistoryDb, snapshot: Snapshot): Promise<void> {
  const { room, day, at, ...said } = snapshot;
  if (Object.keys(said).length === 0) return;
  const known = await db.snapshots.get([room, day]);
  if (known && known.at > at) return;
  await db.snapshots.put({ ...known, ...snapshot });
}
