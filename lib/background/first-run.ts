import type { Installed } from '../platform/extension';
import type { HistoryDb } from '../storage/db';
import { readVersionItem, settingsItem } from '../storage/settings';

export interface FirstRun {
  db: HistoryDb;
  installed: Installed;
  /** Of the build that runs now. */
  version: string;
  openWelcome: () => Promise<void>;
}

/**
 * The welcome is opened once: after an installation, in a browser that has nothing of ours. An
 * update opens nothing; what it brought waits to be read, from the version before it on.
 */
export async function greet({ db, installed, version, openWelcome }: FirstRun): Promise<void> {
  if ((await readVersionItem.getValue()) !== null) return;
  if (installed.reason === 'update') {
    await readVersionItem.setValue(installed.previousVersion ?? version);
    return;
  }
  // A browser that loads an unpacked extension calls each start an installation.
  if (installed.reason === 'install' && (await isEmpty(db))) await openWelcome();
  await readVersionItem.setValue(version);
}

async function isEmpty(db: HistoryDb): Promise<boolean> {
  const { ownRooms } = await settingsItem.getValue();
  if (ownRooms.length > 0) return false;
  const counts = await Promise.all(
    [db.rollups, db.rewards, db.months, db.events].map((table) => table.limit(1).count()),
  );
  return counts.every((count) => count === 0);
}
