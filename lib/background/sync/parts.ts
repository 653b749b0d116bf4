import type { ListedFile, SyncFile } from '../../domain/sync/file-name';
import type { Segment } from '../../domain/sync/segment';
import type { Gathered, Pending, Place, SyncState } from '../../domain/sync/state';
import type { DeviceId, Vector } from '../../domain/sync/vector';
import type { Clock } from '../../platform/clock';

/** The folder that the devices share. Every call may throw a `FolderTrouble`. */
export interface Folder {
  list: () => Promise<ListedFile[]>;
  /** `undefined`: there is no such file. */
  read: (name: string) => Promise<Uint8Array | undefined>;
  write: (name: string, bytes: Uint8Array) => Promise<void>;
  remove: (name: string) => Promise<void>;
}

export type Opened = { value: unknown } | { problem: 'damaged' | 'other-key' | 'newer' };

/** Closes files so that only who knows the passphrase opens them, and only under their own name. */
export interface Sealer {
  close: (file: SyncFile, value: object) => Promise<Uint8Array>;
  open: (file: SyncFile, bytes: Uint8Array) => Promise<Opened>;
}

export interface TakenIn {
  stored: number;
  /** Rows that do not have the form of their table. */
  rejected: number;
}

type Change = (state: SyncState) => SyncState;

/** The rows of this device and what it remembers of the sync. Every call is one transaction. */
export interface Replica {
  /** Version of the rows' layout. */
  layout: number;
  state: () => Promise<SyncState>;
  save: (change: Change) => Promise<SyncState>;
  takeIn: (segment: Segment, change: Change) => Promise<TakenIn>;
  /** Rows that changed since they were published last; `undefined`: none. */
  changed: () => Promise<Gathered | undefined>;
  /** Of all rows, the next ones after a row. */
  all: (after: Place | undefined) => Promise<Gathered>;
  pending: () => Promise<Pending | undefined>;
  setPending: (pending: Pending | undefined) => Promise<void>;
  /** The pending file is published. */
  settle: (pending: Pending, change: Change) => Promise<void>;
  /** Forgets of which file a version is where all devices know it (`floorOf`); deletions never. */
  forget: (floor: Vector) => Promise<void>;
}

export type Phase = 'list' | 'read' | 'write' | 'fold' | 'clean';

export interface RunParts {
  replica: Replica;
  folder: Folder;
  sealer: Sealer;
  now: Clock;
  newDevice: () => DeviceId;
  onProgress?: (phase: Phase, done: number) => void;
  /** Beside a run of all rows, before a new one is due (`foldingDue`). */
  foldAfter?: number;
}

/** What a run did, for the user and for tests. */
export interface RunReport {
  read: number;
  written: number;
  removed: number;
  stored: number;
  rejected: number;
  /** Devices whose files could not be read on, and why. */
  waiting: { device: DeviceId; why: 'missing' | 'damaged' | 'other-key' | 'newer' }[];
  /** All rows were written anew, because the folder had lost files. */
  healed: boolean;
}
