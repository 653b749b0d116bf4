import Dexie from 'dexie';
import { writeBackup } from './backup/backup';
import { settingsForBackup } from './backup/settings';
import { DATABASE, type HistoryDb } from './db';

/**
 * The records of a database that this build cannot open, in the layout they are in: nothing is
 * upgraded, nothing is written.
 */
export async function rescuedFile(name = DATABASE): Promise<Blob> {
  // Without any version of its own Dexie takes the database as it is.
  const asItIs = new Dexie(name) as HistoryDb;
  await asItIs.open();
  try {
    const parts: Blob[] = [];
    const layout = Math.floor(asItIs.backendDB().version / 10);
    const out = (bytes: Uint8Array) => void parts.push(new Blob([bytes.slice()]));
    await writeBackup(asItIs, await settingsForBackup(), out, undefined, layout);
    return new Blob(parts, { type: 'application/gzip' });
  } finally {
    asItIs.close();
  }
}
