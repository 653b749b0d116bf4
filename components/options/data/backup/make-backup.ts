import { download } from '@/components/ui/download';
import type { Backups } from '@/lib/backup/client';
import { backupName, tablesName } from '@/lib/domain/backup/file-name';
import { systemClock } from '@/lib/platform/clock';
import type { OnProgress } from '@/lib/storage/backup/backup';
import { noteMade } from '@/lib/stores/backups';

/** Hands a backup to the browser's downloads and remembers that it was made. */
export async function makeBackup(desk: Backups, onProgress?: OnProgress): Promise<string> {
  const { file, rows } = await desk.make(onProgress);
  const at = systemClock();
  const name = backupName(at);
  download(file, name);
  await noteMade({ at, by: 'hand', name, bytes: file.size, rows });
  return name;
}

/** Hands every table as CSV to the browser's downloads. */
export async function makeTables(desk: Backups, onProgress: OnProgress): Promise<string> {
  const { file } = await desk.tables(onProgress);
  const name = tablesName(systemClock());
  download(file, name);
  return name;
}
