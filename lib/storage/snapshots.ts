import { arrivesLate } from '../domain/passage';
import type { Snapshot } from '../domain/rank/records';
import type { HistoryDb } from './db';

/**
 * Stores what the own profile said today: one row a day, the last reading wins. A reading that
 * found nothing leaves the row as it is, and so does one that was made before it.
 */
export async function putSnapshot(db: HistoryDb, snapshot: Snapshot): Promise<void> {
  const { room, day, at, ...said } = snapshot;
  if (Object.keys(said).length === 0) return;
  const known = await db.snapshots.get(day);
  if (known && arrivesLate(at, known.at)) return;
  // Of two own ROOMs the one opened last; their numbers are never mixed.
  await db.snapshots.put({ ...(known?.room === room && known), ...snapshot });
}
