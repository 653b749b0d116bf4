import type { ListedFile, SyncFile } from './file-name';
import { isComplete, keyOf } from './reading';
import type { Seal } from './segment';
import type { SyncState } from './state';
import { covers, type DeviceId, entriesOf, type Vector } from './vector';

/** Seals whose files are all there. */
export function standingSeals(seals: readonly Seal[], files: readonly SyncFile[]): Seal[] {
  const keys = new Set(files.map(keyOf));
  return seals.filter((seal) => isComplete(seal, keys));
}

const standsFor = (seal: Seal, file: SyncFile | { device: DeviceId; seq: number }): boolean =>
  covers(seal.known, file) || (file.device === seal.device && file.seq < seal.from);

/** Files that a complete run of all rows has made superfluous. */
export const superfluous = (seals: readonly Seal[], files: readonly SyncFile[]): SyncFile[] => {
  const standing = standingSeals(seals, files);
  return files.filter((file) => standing.some((seal) => standsFor(seal, file)));
};

/**
 * Files that have to be there and are not: the folder was emptied, put back to an older state, or
 * its server lost them.
 */
export function missing(
  known: Vector,
  seals: readonly Seal[],
  files: readonly SyncFile[],
): { device: DeviceId; seq: number }[] {
  const keys = new Set(files.map(keyOf));
  const standing = standingSeals(seals, files);
  const lost: { device: DeviceId; seq: number }[] = [];
  for (const [device, last] of entriesOf(known)) {
    for (let seq = last; seq > 0; seq--) {
      const file = { device, seq };
      // Whatever lies before a file that a run stands for, the run stands for as well.
      if (standing.some((seal) => standsFor(seal, file))) break;
      if (!keys.has(keyOf(file))) lost.push(file);
    }
  }
  return lost;
}

/** So many files beside the last complete run make it worth while to write a new one. */
export const FILES_TO_FOLD = 64;
/** Or so many bytes, when they are more than the run itself. */
export const BYTES_TO_FOLD = 2_000_000;

/**
 * Whether this device should write all rows anew. Devices that come to think so in the same hour
 * differ by their place in the order, so that as a rule only one does.
 */
export function foldingDue(
  me: DeviceId,
  devices: readonly DeviceId[],
  seals: readonly Seal[],
  files: readonly ListedFile[],
  most = FILES_TO_FOLD,
): boolean {
  const place = [...devices].sort().indexOf(me);
  const last = standingSeals(seals, files).at(-1);
  const isOfRun = (file: SyncFile) =>
    last !== undefined &&
    file.device === last.device &&
    file.seq >= last.from &&
    file.seq <= last.seq;
  const bytes = (some: readonly ListedFile[]) =>
    some.reduce((sum, { size }) => sum + (size ?? 0), 0);
  const beside = files.filter((file) => !isOfRun(file));
  const folded = bytes(files.filter(isOfRun));
  const rank = Math.max(0, place);
  return (
    beside.length > most + (most / 4) * rank ||
    bytes(beside) > Math.max(BYTES_TO_FOLD, folded) * (1 + rank / 4)
  );
}

/** A device whose number was used by somebody else: its profile was copied, or put back to an older state. */
export const isDoubled = (
  me: DeviceId,
  next: number,
  pending: number | undefined,
  files: readonly SyncFile[],
): boolean => files.some(({ device, seq }) => device === me && seq >= next && seq !== pending);

/**
 * The same where those files are gone, folded away by somebody else: others have read of this device
 * what it does not know to have written. What it writes under those numbers they would never read.
 */
export const isOutrun = ({ device, next, applied, devices }: SyncState): boolean =>
  [applied, ...Object.values(devices).map(({ known }) => known)].some((known) =>
    covers(known, { device, seq: next }),
  );
