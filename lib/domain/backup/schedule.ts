import { DAY, type Instant } from '../time-units';

export const BACKUP_RHYTHMS = ['off', 'daily', 'weekly'] as const;
export type BackupRhythm = (typeof BACKUP_RHYTHMS)[number];

const DAYS: Record<Exclude<BackupRhythm, 'off'>, number> = { daily: 1, weekly: 7 };

/** Files of ours that are kept in the downloads folder. */
export const KEPT_FILES = 5;

/** A backup of the user's or of ours; the last one first. */
export interface MadeFile {
  at: Instant;
  by: 'hand' | 'rhythm';
  name: string;
  bytes: number;
  rows: number;
  /** The browser's number of the download, of those that are ours to tidy up. */
  download?: number | undefined;
}

export interface BackupState {
  rhythm: BackupRhythm;
  made: readonly MadeFile[];
  /** Why the last try by the rhythm came to nothing. */
  trouble?: 'permission' | 'failed' | undefined;
}

export const NO_BACKUPS: BackupState = { rhythm: 'off', made: [] };

const lastByRhythm = ({ made }: BackupState): MadeFile | undefined =>
  made.find(({ by }) => by === 'rhythm');

/**
 * When the next one is due; nothing without a rhythm. A last one in the future was dated by a clock
 * that was wrong: then it is due at once.
 */
export function nextBackupAt(state: BackupState, now: Instant): Instant | undefined {
  if (state.rhythm === 'off') return undefined;
  const last = lastByRhythm(state);
  if (!last || last.at > now) return now;
  return last.at + DAYS[state.rhythm] * DAY;
}

/** The state with one more, and the files that are too many now. */
export function withMade(
  state: BackupState,
  made: MadeFile,
): { state: BackupState; tooMany: readonly MadeFile[] } {
  const all = [made, ...state.made];
  const ours = all.filter(({ download }) => download !== undefined);
  const tooMany = ours.slice(KEPT_FILES);
  const kept = all.filter((file) => !tooMany.includes(file)).slice(0, 4 * KEPT_FILES);
  return { state: { rhythm: state.rhythm, made: kept }, tooMany };
}

/** So many days without a backup and the user is reminded. */
export const STALE_BACKUP_DAYS = 30;

/** Of the last backup, or of the first record where there is none. */
export const backupStaleAt = (lastAt: Instant): Instant => lastAt + STALE_BACKUP_DAYS * DAY;

/** A backup that a document holds, at an address of its own. */
export interface DownloadableBackup {
  url: string;
  bytes: number;
  rows: number;
}
