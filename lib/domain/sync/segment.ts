import type { Instant } from '../time-units';
import type { FileKind } from './file-name';
import { type Dot, parseDeviceId, type Vector } from './vector';

/**
 * A row as a device has it; without a row: it was deleted. A file that holds all rows repeats
 * versions that were published before: `of` is the file that had it first; 0: one that all devices
 * know, up to the `floor` of the file. Without `of` the version is new with this file.
 */
export interface SyncRecord {
  table: string;
  key: string;
  row?: object;
  of?: Head | 0;
}

/** The file in which a version was published, and all that its content took into account. */
export interface Head extends Dot {
  context: Vector;
}

/** All files of `device` from `from` to `seq` hold everything that `known` covers. */
export interface Seal extends Dot {
  from: number;
  known: Vector;
}

/** What a file says once it is opened. */
export interface Segment extends Dot {
  kind: FileKind;
  /** Of the rows' layout: a device reads no rows of a layout it does not know. */
  layout: number;
  at: Instant;
  /** The user's word for the device. */
  label: string;
  /** What the device had read when it wrote this. */
  context: Vector;
  /** Versions up to here are known to all devices that the author knows. */
  floor: Vector;
  seal?: { from: number; known: Vector };
  /** Names of files that this device could not read. */
  unreadable: string[];
  records: SyncRecord[];
}

export type Parsed = { segment: Segment } | { problem: 'form' | 'newer' };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

/** Version of the segments' own form. */
export const SEGMENT_FORM = 1;

/** Checks the form of an opened file; the rows in it are checked by whoever stores them. */
export function parseSegment(
  value: unknown,
  name: Dot & { kind: FileKind },
  layout: number,
): Parsed {
  if (!isObject(value) || !isCount(value.form) || !isCount(value.layout))
    return { problem: 'form' };
  if (value.form > SEGMENT_FORM || value.layout > layout) return { problem: 'newer' };
  const context = parseVector(value.context);
  const floor = parseVector(value.floor);
  const { records, at, label, unreadable, seal } = value;
  if (!context || !floor || !isCount(at) || !isText(label, 200)) return { problem: 'form' };
  if (!Array.isArray(records) || !records.every(isRecord)) return { problem: 'form' };
  if (!Array.isArray(unreadable) || !unreadable.every((one) => isText(one, 100)))
    return { problem: 'form' };
  const sealed = seal === undefined ? undefined : parseSeal(seal, name.seq);
  if (sealed === null || (name.kind === 'seal') !== (sealed !== undefined))
    return { problem: 'form' };
  const said = { layout: value.layout, at, label, context, floor, unreadable, records };
  const { device, seq, kind } = name;
  return {
    segment: {
      ...{ device, seq, kind, ...said },
      ...(sealed && { seal: sealed }),
    },
  };
}

export const writtenSegment = ({ device: _d, seq: _s, kind: _k, ...said }: Segment): object => ({
  form: SEGMENT_FORM,
  ...said,
});

function parseVector(value: unknown): Vector | undefined {
  if (!isObject(value)) return undefined;
  const fits = Object.entries(value).every(([id, seq]) => parseDeviceId(id) && isCount(seq));
  return fits ? (value as Vector) : undefined;
}

function parseSeal(value: unknown, seq: number): Segment['seal'] | null {
  if (!isObject(value) || !isCount(value.from) || value.from < 1 || value.from > seq) return null;
  const known = parseVector(value.known);
  return known ? { from: value.from, known } : null;
}

/**
 * Longest key of a row: a sale without a number is named by all that a report says of it, each of
 * its texts of up to 500 characters written as an address has it.
 */
export const MAX_KEY = 30_000;

const isRecord = (value: unknown): value is SyncRecord =>
  isObject(value) &&
  isText(value.table, 40) &&
  isText(value.key, MAX_KEY) &&
  (value.row === undefined || isObject(value.row)) &&
  (value.of === undefined || value.of === 0 || isHead(value.of));

const isHead = (value: unknown): value is Head =>
  isObject(value) &&
  parseDeviceId(String(value.device)) !== undefined &&
  isCount(value.seq) &&
  parseVector(value.context) !== undefined;
