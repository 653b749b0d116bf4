import type { SyncFile } from './file-name';
import type { Seal, Segment } from './segment';
import { type DeviceId, joined, type Vector, withDot } from './vector';

/** A run of files that holds everything, read where the files it stands for are gone. */
export interface Run {
  device: DeviceId;
  at: number;
  seal: Seal;
}

/** What a device has read of the others. */
export interface Read {
  /** Up to which file of each device everything is here. */
  applied: Vector;
  /** Files after a gap that nothing fills any more: read, though what is before them is not known. */
  beyond: Vector;
  run?: Run;
  /** Runs that were read to their end, or written by this device. */
  seals: readonly Seal[];
}

export type NextRead =
  | { kind: 'file'; file: SyncFile }
  /** Files are missing before the ones that are there. */
  | { kind: 'gap'; device: DeviceId; next: number }
  /** The run that was being read is not there any more. */
  | { kind: 'run-gone' }
  | { kind: 'done' };

export const keyOf = ({ device, seq }: { device: DeviceId; seq: number }): string =>
  `${device}-${seq}`;

/** The next file to read, of devices that are not set aside. */
export function nextRead(
  me: DeviceId,
  { applied, beyond, run }: Read,
  files: readonly SyncFile[],
  aside: ReadonlySet<DeviceId>,
): NextRead {
  const byKey = new Map(files.map((file) => [keyOf(file), file]));
  if (run) {
    const file = byKey.get(keyOf({ device: run.device, seq: run.at }));
    return file ? { kind: 'file', file } : { kind: 'run-gone' };
  }
  const devices = [...new Set(files.map(({ device }) => device))].sort();
  for (const device of devices) {
    if (device === me || aside.has(device)) continue;
    const next = Math.max(applied[device] ?? 0, beyond[device] ?? 0) + 1;
    const file = byKey.get(keyOf({ device, seq: next }));
    if (file) return { kind: 'file', file };
    if (files.some((one) => one.device === device && one.seq > next)) {
      return { kind: 'gap', device, next };
    }
  }
  return { kind: 'done' };
}

const standsFor = (seal: Seal, device: DeviceId): number =>
  Math.max(seal.known[device] ?? 0, seal.device === device ? seal.from - 1 : 0);

export function isComplete({ device, from, seq }: Seal, keys: ReadonlySet<string>): boolean {
  for (let at = from; at <= seq; at++) if (!keys.has(keyOf({ device, seq: at }))) return false;
  return true;
}

/** The run to read where files of a device are missing: the one that stands for most of them. */
export function runFor(
  gap: { device: DeviceId; next: number },
  seals: readonly Seal[],
  files: readonly SyncFile[],
): Run | undefined {
  const keys = new Set(files.map(keyOf));
  const [best] = seals
    .filter((seal) => standsFor(seal, gap.device) >= gap.next && isComplete(seal, keys))
    .sort((a, b) => standsFor(b, gap.device) - standsFor(a, gap.device) || b.seq - a.seq);
  return best && { device: best.device, at: best.from, seal: best };
}

/** A file was read and its rows are stored. */
export function afterReading(state: Read, segment: Segment): Read {
  const { device, seq } = segment;
  const { run } = state;
  const seal = segment.seal && { device, seq, ...segment.seal };
  if (run) {
    if (seq < run.seal.seq) return { ...state, run: { ...run, at: seq + 1 } };
    const { run: _, ...rest } = state;
    return sealed(rest, run.seal);
  }
  if (seal) return sealed(state, seal);
  const { applied, beyond } = state;
  return (beyond[device] ?? 0) > (applied[device] ?? 0)
    ? { ...state, beyond: withDot(beyond, segment) }
    : { ...state, applied: withDot(applied, segment) };
}

const sealed = (state: Read, seal: Seal): Read => ({
  ...state,
  applied: withDot(joined(state.applied, seal.known), seal),
  seals: [...state.seals, seal],
});

/** A gap that nothing can fill any more: its device was given up by the user. */
export function jumped<S extends Read>(
  state: S,
  gap: { device: DeviceId; next: number },
  files: readonly SyncFile[],
): S {
  const { device, next } = gap;
  const rest = files.filter((file) => file.device === device && file.seq > next);
  const first = Math.min(...rest.map(({ seq }) => seq));
  return { ...state, beyond: withDot(state.beyond, { device, seq: first - 1 }) };
}
