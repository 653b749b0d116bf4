import { proxy, wrap } from 'comlink';
import type { DownloadableBackup } from '../domain/backup/schedule';
import { deathOf, type WorkerLike } from '../platform/worker-life';
import type { StoredSettings } from '../storage/backup/layout';
import type { BackupDesk } from './desk';

export const newWorker = (): WorkerLike =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** A backup with an address, to be downloaded from as long as this document lives. */
export async function makeForDownload(settings: unknown): Promise<DownloadableBackup> {
  const worker = newWorker();
  try {
    const desk = wrap<BackupDesk>(worker);
    const making = desk.make(
      settings as StoredSettings,
      proxy(() => {}),
    );
    const { file, rows } = await Promise.race([making, deathOf(worker)]);
    return { url: URL.createObjectURL(file), bytes: file.size, rows };
  } finally {
    worker.terminate();
  }
}
