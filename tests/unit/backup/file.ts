import { gunzipSync, gzipSync } from 'fflate';
import { writeBackup } from '@/lib/storage/backup/backup';
import { bytesInMemory } from '@/lib/storage/backup/inflate';
import type { StoredSettings } from '@/lib/storage/backup/layout';
import { storeBackup } from '@/lib/storage/backup/restore';
import type { HistoryDb } from '@/lib/storage/db';

export const SETTINGS: StoredSettings = {
  goals: { version: 1, value: { rank: null, goals: [] } },
  reminders: { version: 2, value: { on: ['payout-day'], regularDays: false } },
};

/** The whole file, as the user gets it. */
export async function backupOf(db: HistoryDb, settings = SETTINGS): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  await writeBackup(db, settings, (part) => parts.push(part));
  return new Uint8Array(Buffer.concat(parts));
}

export const textOf = (file: Uint8Array): string => new TextDecoder().decode(gunzipSync(file));
export const fileOf = (text: string): Uint8Array => gzipSync(new TextEncoder().encode(text));

export const restore = (db: HistoryDb, file: Uint8Array, mode: 'merge' | 'replace' = 'merge') =>
  storeBackup(db, bytesInMemory(file), mode);
