import type { Instant } from '../time-units';
import type { Read } from './reading';
import type { Segment, SyncRecord } from './segment';
import { common, type DeviceId, joined, type Vector, withDot } from './vector';

/** Another device as its last file that was read tells of it. */
export interface DeviceNews {
  label: string;
  at: Instant;
  seq: number;
  /** What it knows, its own files included. */
  known: Vector;
}

/** How far the writing of all rows is: a row, or among the deletions that come after all rows. */
export interface Place {
  table: string;
  key: string;
  gone?: true;
}

/** All rows are being written anew, table by table; afterwards a seal stands for all that was known. */
export interface Sweep {
  from: number;
  known: Vector;
  /** The last that is written; absent: nothing yet. */
  after?: Place;
}

/** Everything a device remembers between two runs. */
export interface SyncState extends Read {
  device: DeviceId;
  label: string;
  /** Number of its next file. */
  next: number;
  devices: Readonly<Record<DeviceId, DeviceNews>>;
  sweep?: Sweep;
  /**
   * Devices given up, and when: their gaps are jumped, nobody waits for them. One that writes later
   * than that is back.
   */
  given: Readonly<Record<DeviceId, Instant>>;
  /** Files that could not be opened, and in how many runs. */
  unreadable: Readonly<Record<string, number>>;
  /** Those of them that the others were told of. */
  told: readonly string[];
  /** Something of others was read since the last own file. */
  unsaid: boolean;
  publishedAt?: Instant;
  /** Versions that all devices know are forgotten; up to where they were. */
  floor: Vector;
  /** Until every row was published once, a row without a head is one that the others may not know. */
  fresh: boolean;
}

export const newState = (device: DeviceId, label: string): SyncState => ({
  ...{ device, label, next: 1, applied: {}, beyond: {}, seals: [], devices: {}, given: {} },
  ...{ unreadable: {}, told: [], unsaid: false, floor: {}, fresh: true },
  sweep: { from: 1, known: {} },
});

/** What a file written now takes into account. */
export const contextOf = ({ applied, device, next }: SyncState): Vector =>
  next > 1 ? withDot(applied, { device, seq: next - 1 }) : applied;

/** Rows that a file will hold. */
export interface Gathered {
  records: SyncRecord[];
  /** What was noted of them, by its stamp: a row that changes meanwhile keeps its newer note. */
  notes: NoteRef[];
  /** Of all rows: the last one that is gathered; absent: these were the last. */
  after?: Place;
}

export interface NoteRef {
  table: string;
  key: string;
  stamp: number;
}

/** A file that is written, or will be: its bytes do not change any more. */
export interface Pending {
  name: string;
  seq: number;
  bytes: Uint8Array;
  segment: Omit<Segment, 'records'>;
  /** Rows whose version is new with this file. */
  fresh: { table: string; key: string; gone: boolean }[];
  notes: NoteRef[];
  /** How far the writing of all rows is with it; `null`: it is through. */
  sweep?: Sweep | null;
}

/** From the state before to the one after a file was published. */
export function afterPublishing(state: SyncState, { segment, sweep }: Pending): SyncState {
  const { device, seq, at, seal } = segment;
  const { sweep: before, ...rest } = state;
  const going = sweep === undefined ? before : sweep;
  return {
    ...rest,
    next: seq + 1,
    unsaid: false,
    told: segment.unreadable,
    publishedAt: at,
    fresh: state.fresh && sweep !== null,
    ...(going && { sweep: going }),
    ...(seal && { seals: [...state.seals, { device, seq, ...seal }] }),
  };
}

/** In how many runs a file has to be unreadable before its author is told. */
const TOLD_AFTER = 2;

export const complaints = ({ unreadable }: SyncState): string[] =>
  Object.entries(unreadable)
    .filter(([, times]) => times >= TOLD_AFTER)
    .map(([name]) => name);

/** What a writing of all rows stands for is known only when its first file is written. */
export const sweepBegun = (state: SyncState): SyncState =>
  state.sweep && !state.sweep.after
    ? { ...state, sweep: { from: state.next, known: contextOf(state) } }
    : state;

/** All rows are to be written anew. */
export const withSweep = (state: SyncState): SyncState =>
  state.sweep ? state : { ...state, sweep: { from: state.next, known: contextOf(state) } };

/** Goes on under a new number, because somebody else writes under the old one. */
export function renamed(state: SyncState, device: DeviceId): SyncState {
  const applied =
    state.next > 1
      ? withDot(state.applied, { device: state.device, seq: state.next - 1 })
      : state.applied;
  return { ...state, device, applied, next: 1, sweep: { from: 1, known: applied } };
}

/** What all devices know that come back: nothing is beside it any more. */
export function floorOf(state: SyncState): Vector {
  const { devices, device, given, floor } = state;
  const others = (Object.entries(devices) as [DeviceId, DeviceNews][])
    .filter(([id]) => id !== device && given[id] === undefined)
    .map(([, { known }]) => known);
  return joined(floor, common([contextOf(state), ...others]));
}

const MANY_SEALS = 16;

/** What reading a file changes beside the rows. */
export function heard(state: SyncState, segment: Segment, name: string): SyncState {
  const { device, seq, label, at, context } = segment;
  const news = { label, at, seq, known: withDot(context, segment) };
  const isNewer = seq > (state.devices[device]?.seq ?? 0);
  const { [name]: _, ...unreadable } = state.unreadable;
  const said: SyncState = {
    ...state,
    unreadable,
    given: withoutReturned(state.given, segment),
    seals: state.seals.slice(-MANY_SEALS),
    unsaid: state.unsaid || segment.records.length > 0,
    devices: isNewer ? { ...state.devices, [device]: news } : state.devices,
  };
  return complainsOf(segment, said) ? withSweep(said) : said;
}

function withoutReturned(given: SyncState['given'], { device, at }: Segment): SyncState['given'] {
  const { [device]: givenUp, ...others } = given;
  return givenUp !== undefined && at > givenUp ? others : given;
}

/** Whether another device could not read a file of ours that still counts. */
function complainsOf({ unreadable }: Segment, { device, seals, next }: SyncState): boolean {
  const last = seals.filter((seal) => seal.device === device).at(-1);
  return unreadable.some((name) => {
    const seq = Number(name.slice(17, 25));
    return name.startsWith(`${device}-`) && seq >= (last?.from ?? 1) && seq < next;
  });
}
