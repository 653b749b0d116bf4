import { proxy, wrap } from 'comlink';
import { deathOf } from '../platform/worker-life';
import type { OnProgress } from '../storage/backup/backup';
import type { Checked, RestoreMode } from '../storage/backup/restore';
import { finishRestore, settingsForBackup } from '../storage/backup/settings';
import { history } from '../storage/history';
import type { BackupDesk, MadeBackup, Stored } from './desk';
import { newWorker } from './make';

/** The desk as a page has it. */
export interface Backups {
  make(onProgress?: OnProgress): Promise<MadeBackup>;
  tables(onProgress: OnProgress): Promise<MadeBackup>;
  check(file: Blob, onProgress: OnProgress): Promise<Checked>;
  store(file: Blob, mode: RestoreMode, onProgress: OnProgress): Promise<Stored>;
  /** Ends whatever runs: a transaction that is not complete leaves nothing behind. */
  close(): void;
}

/** A desk in a worker of its own; settings are read and stored here, since a worker has none. */
export function openBackups(worker = newWorker()): Backups {
  const desk = wrap<BackupDesk>(worker);
  const death = deathOf(worker);
  const alive = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, death]);
  return {
    make: async (onProgress = () => {}) =>
      alive(desk.make(await settingsForBackup(), proxy(onProgress))),
    tables: (onProgress) => alive(desk.tables(proxy(onProgress))),
    check: (file, onProgress) => alive<Checked>(desk.check(file, proxy(onProgress))),
    store: async (file, mode, onProgress) => {
      const stored = await alive<Stored>(desk.store(file, mode, proxy(onProgress)));
      if (stored.ok) await finishRestore(history);
      return stored;
    },
    close: () => worker.terminate(),
  };
}
