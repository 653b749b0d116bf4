import { backupName } from '../domain/backup/file-name';
import {
  type BackupState,
  type DownloadableBackup,
  type MadeFile,
  nextBackupAt,
  withMade,
} from '../domain/backup/schedule';
import { DAY, HOUR } from '../domain/time';
import { newTurns } from '../domain/turns';
import { setAlarm } from '../platform/alarms';
import type { Clock } from '../platform/clock';
import type { StoredSettings } from '../storage/backup/layout';
import { backupsItem } from '../storage/settings';
import type { BackupPlace } from './backup-place';

export const BACKUP_ALARM = 'backups';
const FOLDER = 'room-techo';
/** How often it is asked how far a download is, and how many times. */
const LOOK = 500;
const LOOKS = 600;

/** What is needed of the browser's downloads. */
export interface Downloads {
  has: () => Promise<boolean>;
  start: (url: string, name: string) => Promise<number>;
  state: (id: number) => Promise<'running' | 'complete' | 'failed' | 'gone'>;
  remove: (id: number) => Promise<void>;
}

interface Parts {
  now: Clock;
  place: BackupPlace;
  downloads: Downloads;
  settings: () => Promise<StoredSettings>;
  /** Between two looks at a download. */
  wait: (ms: number) => Promise<void>;
}

/**
 * Backups by themselves, in the rhythm that the user chose. A file is noted as soon as its download
 * has a number, so that one whose end nobody saw is tidied up with the others.
 */
export class AutoBackups {
  private readonly parts: Parts;
  private readonly inTurn = newTurns();

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Makes one if it is due and sets the alarm for the next; safe to call at any moment. */
  run(): Promise<void> {
    return this.inTurn(() => this.runNow());
  }

  private async runNow(): Promise<void> {
    const { now, downloads } = this.parts;
    const state = await this.sound(await backupsItem.getValue());
    const next = nextBackupAt(state, now());
    if (next === undefined) return;
    if (next > now()) return setAlarm(BACKUP_ALARM, next);
    if (!(await downloads.has())) {
      await backupsItem.setValue({ ...state, trouble: 'permission' });
      return setAlarm(BACKUP_ALARM, now() + DAY);
    }
    const made = await this.make().catch(() => 'failed' as const);
    if (made === 'failed') {
      await backupsItem.setValue({ ...(await backupsItem.getValue()), trouble: 'failed' });
      return setAlarm(BACKUP_ALARM, now() + HOUR);
    }
    const after = nextBackupAt(await backupsItem.getValue(), now());
    // An empty notebook is looked at again tomorrow.
    await setAlarm(
      BACKUP_ALARM,
      Math.max(after ?? 0, now() + HOUR, made === 'empty' ? now() + DAY : 0),
    );
  }

  /** The state without a last file whose download came to nothing after the worker had died. */
  private async sound(state: BackupState): Promise<BackupState> {
    const [last, ...rest] = state.made;
    if (last?.download === undefined) return state;
    if (!(await this.parts.downloads.has())) return state;
    if ((await this.parts.downloads.state(last.download)) !== 'failed') return state;
    return { ...state, made: rest };
  }

  private async make(): Promise<'made' | 'empty' | 'failed'> {
    const { place, settings } = this.parts;
    return place.make(await settings(), async (made) =>
      made.rows === 0 ? 'empty' : this.save(made),
    );
  }

  private async save({ url, bytes, rows }: DownloadableBackup): Promise<'made' | 'failed'> {
    const { now, downloads } = this.parts;
    const [at, name] = [now(), backupName(now())];
    const download = await downloads.start(url, `${FOLDER}/${name}`);
    const file: MadeFile = { at, by: 'rhythm', name, bytes, rows, download };
    const before = await this.sound(await backupsItem.getValue());
    const { state, tooMany } = withMade(before, file);
    await backupsItem.setValue(state);
    if (!(await this.isComplete(download))) {
      await backupsItem.setValue(before);
      return 'failed';
    }
    // Only now: a new file that failed must not cost an old one.
    for (const old of tooMany) await this.tidy(old);
    return 'made';
  }

  private async tidy({ download }: MadeFile): Promise<void> {
    if (download !== undefined) await this.parts.downloads.remove(download);
  }

  private async isComplete(id: number): Promise<boolean> {
    const { downloads, wait } = this.parts;
    for (let look = 0; look < LOOKS; look++) {
      const state = await downloads.state(id);
      if (state !== 'running') return state === 'complete';
      await wait(LOOK);
    }
    return false;
  }
}
