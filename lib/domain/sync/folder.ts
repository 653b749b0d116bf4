import type { Instant } from '../time-units';
import type { FolderProblem } from './trouble';

/** Why histories are not being shared. Texts under `sync.problem`. */
export type SyncProblem =
  | FolderProblem
  | { kind: 'address' | 'permission' | 'passphrase-short' | 'passphrase-wrong' }
  /** The folder's head: broken, of a later version, gone beside files, or of another folder. */
  | { kind: 'head-damaged' | 'head-newer' | 'head-missing' | 'head-other' };

export type SyncProblemKind = SyncProblem['kind'];

/** The folder on the user's server as the screen shows it; the secrets lie elsewhere. */
export interface SyncedFolder {
  url: string;
  user: string;
  /** The user's word for this machine. */
  label: string;
  /** The next run, for an alarm that a browser lost. */
  nextAt: Instant;
  /** While a run is going on. */
  startedAt?: Instant;
  /** When a run came to its end last. */
  doneAt?: Instant;
  last?: RunSummary;
  problem?: SyncProblem;
  /** Runs in a row that failed. */
  failures: number;
}

export interface RunSummary {
  read: number;
  written: number;
  stored: number;
  rejected: number;
  healed: boolean;
  waiting: { device: string; why: 'missing' | 'damaged' | 'other-key' | 'newer' }[];
}

export const MIN_PASSPHRASE = 12;

const MAX_URL = 500;

/** A folder's address: https only, nothing secret in it, with a slash at its end. */
export function folderAddress(text: string): URL | undefined {
  const trimmed = text.trim();
  if (trimmed.length > MAX_URL || !URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '';
  if (!isPlain || url.search !== '') return undefined;
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
