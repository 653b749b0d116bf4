import type { DeviceId } from '../../domain/sync/vector';
import type { Instant } from '../../domain/time';
import type { HistoryDb } from '../db';

export interface SyncDevice {
  id: DeviceId;
  label: string;
  /** Of its last file that was read here; absent: nothing was written yet. */
  at: Instant | undefined;
  here: boolean;
  given: boolean;
}

export interface SyncGlance {
  devices: SyncDevice[];
  /** Records that the others were not told of yet. */
  pending: number;
  /** All records are being written anew. */
  folding: boolean;
}

/** The machines that meet in the folder, this one first; `undefined`: the sync is off. */
export async function syncGlance(db: HistoryDb): Promise<SyncGlance | undefined> {
  const row = await db.syncState.get('state');
  if (row?.id !== 'state') return undefined;
  const { device, label, publishedAt, devices, given, sweep } = row.state;
  const [notes, ledger] = [await db.syncNotes.count(), await db.syncLedgerNotes.count()];
  const others = (Object.entries(devices) as [DeviceId, (typeof devices)[DeviceId]][])
    .filter(([id]) => id !== device)
    .map(([id, news]) => ({
      ...{ id, label: news.label, at: news.at, here: false },
      given: given[id] !== undefined,
    }));
  return {
    devices: [{ id: device, label, at: publishedAt, here: true, given: false }, ...others],
    // The switch is a note of each.
    pending: Math.max(0, notes + ledger - 2),
    folding: sweep !== undefined,
  };
}
