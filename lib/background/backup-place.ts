import { makeForDownload } from '../backup/make';
import type { DownloadableBackup } from '../domain/backup/schedule';
import { askForBackup } from '../platform/backup-request';
import { keepAwake } from '../platform/keep-awake';
import { closeOffscreen, hasOffscreen, openOffscreen } from '../platform/offscreen';
import type { StoredSettings } from '../storage/backup/layout';

/** Where backups are made while no page of ours is open. */
export interface BackupPlace {
  /** What `use` does with it happens while its address is good. */
  make<T>(settings: StoredSettings, use: (made: DownloadableBackup) => Promise<T>): Promise<T>;
}

/** A service worker has no addresses to give to files; there the hidden document makes them. */
export const backupPlace = (): BackupPlace => (hasOffscreen() ? hidden : own);

const hidden: BackupPlace = {
  make: async (settings, use) => {
    const sleep = keepAwake();
    try {
      await openOffscreen('backup');
      return await use(await askForBackup(settings));
    } finally {
      sleep();
      await closeOffscreen('backup');
    }
  },
};

const own: BackupPlace = {
  make: async (settings, use) => {
    const sleep = keepAwake();
    const made = await makeForDownload(settings);
    try {
      return await use(made);
    } finally {
      URL.revokeObjectURL(made.url);
      sleep();
    }
  },
};
