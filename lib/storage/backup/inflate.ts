import { FlateErrorCode, Gunzip } from 'fflate';
import { fieldsOf } from '../../domain/rank/checked';
import { crc32 } from '../../reports/crc32';
import { refuse } from './refused';

/** Bytes that are there at once, or can be had without waiting: in a worker, a file's are. */
export interface ByteSource {
  size: number;
  read(from: number, to: number): Uint8Array;
}

export const bytesInMemory = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (from, to) => bytes.subarray(from, to),
});

export interface SizeLimits {
  /** Bytes of the file. */
  packed: number;
  /** Bytes that it may become, altogether. */
  unpacked: number;
  /** Times its own size that it may become, once it is larger than `harmless`. */
  ratio: number;
  harmless: number;
}

/** A notebook of 1,000,000 rows is some 500 MB of text, packed to a tenth. */
export const SIZE_LIMITS: SizeLimits = {
  packed: 2 ** 30,
  unpacked: 2 ** 33,
  ratio: 200,
  harmless: 2 ** 26,
};

/** Packed bytes unpacked at a time; they become at most a thousand times as many. */
const STEP = 2 ** 14;
/** The checksum and the length with which gzip ends. */
const TRAILER = 8;
/** With which every text of ours ends. */
const NEW_LINE = 0x0a;
const BRACE = 0x7b;
const isGzip = (start: Uint8Array): boolean => start[0] === 0x1f && start[1] === 0x8b;

/** The file's text as bytes, in pieces; also of a file that was unpacked by hand. */
export function* unpacked(
  source: ByteSource,
  limits: SizeLimits = SIZE_LIMITS,
): Generator<Uint8Array, void> {
  if (source.size === 0) refuse('empty');
  if (source.size > limits.packed) refuse('tooLarge');
  const start = source.read(0, 2);
  if (!isGzip(start)) {
    if (start[0] !== BRACE) refuse('foreign');
    yield* plain(source);
    return;
  }
  const parts: Uint8Array[] = [];
  const gunzip = new Gunzip((part) => parts.push(part));
  let [size, crc, last] = [0, 0, 0];
  for (let at = 0; at < source.size; at += STEP) {
    push(gunzip, source.read(at, at + STEP), at + STEP >= source.size);
    for (const part of parts.splice(0)) {
      size += part.length;
      if (size > Math.min(limits.unpacked, allowed(source.size, limits))) refuse('bomb');
      crc = crc32(part, crc);
      last = part.at(-1) ?? last;
      yield part;
    }
  }
  // Cut off between two of its blocks it only lacks its end.
  if (!isWhole(source, size, crc)) refuse(last === NEW_LINE ? 'damaged' : 'truncated');
}

const allowed = (packed: number, { ratio, harmless }: SizeLimits): number =>
  Math.max(harmless, ratio * packed);

function* plain(source: ByteSource): Generator<Uint8Array, void> {
  for (let at = 0; at < source.size; at += STEP) yield source.read(at, at + STEP);
}

function push(gunzip: Gunzip, bytes: Uint8Array, isLast: boolean): void {
  try {
    gunzip.push(bytes, isLast);
  } catch (error) {
    const isCut = fieldsOf(error).code === FlateErrorCode.UnexpectedEOF;
    refuse(isCut ? 'truncated' : 'damaged');
  }
}

/** Without this damage goes unseen: the library does not look. */
function isWhole(source: ByteSource, size: number, crc: number): boolean {
  const bytes = source.read(Math.max(0, source.size - TRAILER), source.size);
  if (bytes.length < TRAILER) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, TRAILER);
  return view.getUint32(0, true) === crc && view.getUint32(4, true) === size % 2 ** 32;
}
