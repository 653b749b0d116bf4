import type { PhotoType } from '../domain/checklist/photo/seen/container';

/** Where a file keeps what the camera wrote: found, surely not there, or nobody can tell. */
export type ExifBlock = { state: 'found'; tiff: Uint8Array } | { state: 'none' | 'unknown' };

const NONE: ExifBlock = { state: 'none' };
const UNKNOWN: ExifBlock = { state: 'unknown' };

/** `Exif` and two zeros stand before it in JPEG and HEIC, and now and then in WebP. */
const MARK = [0x45, 0x78, 0x69, 0x66, 0, 0];
/** Both byte orders of TIFF, which EXIF is written in. */
const ORDERS = [
  [0x49, 0x49, 0x2a, 0],
  [0x4d, 0x4d, 0, 0x2a],
];

/** The EXIF of PNG (eXIf), WebP (EXIF), HEIC and AVIF; of other kinds nothing is known here. */
export function exifBlock(type: PhotoType, file: Uint8Array): ExifBlock {
  if (type === 'png') return inPng(file);
  if (type === 'webp') return inWebp(file);
  return type === 'heic' || type === 'avif' ? inItems(file) : UNKNOWN;
}

interface Chunk {
  name: string;
  from: number;
  to: number;
}

function inPng(file: Uint8Array): ExifBlock {
  let older = false;
  for (const { name, from, to } of pngChunks(file)) {
    if (name === 'eXIf') return asTiff(file.subarray(from, to));
    // Before there was a chunk of its own, programs wrote it into texts, often packed.
    if (/^[tzi][TX]/.test(name) && textAt(file, from, from + 11) === 'Raw profile') older = true;
    if (name === 'IEND') return older ? UNKNOWN : NONE;
  }
  return UNKNOWN;
}

function* pngChunks(file: Uint8Array): Generator<Chunk> {
  const numbers = viewOf(file);
  for (let at = 8; at + 12 <= file.length; ) {
    const from = at + 8;
    const to = from + numbers.getUint32(at);
    if (to + 4 > file.length) return;
    yield { name: textAt(file, at + 4, from), from, to };
    at = to + 4;
  }
}

function inWebp(file: Uint8Array): ExifBlock {
  const numbers = viewOf(file);
  let at = 12;
  while (at + 8 <= file.length) {
    const from = at + 8;
    const to = from + numbers.getUint32(at + 4, true);
    if (to > file.length) return UNKNOWN;
    if (textAt(file, at, at + 4) === 'EXIF') return asTiff(file.subarray(from, to));
    // Chunks begin at even places; the last one may lack its filler.
    at = to + (to % 2);
  }
  return at >= file.length && at > 12 ? NONE : UNKNOWN;
}

/** The table of a HEIC file names an item of that kind; where it lies shows by its first bytes. */
function inItems(file: Uint8Array): ExifBlock {
  if (indexOf(file, [...'infe'].map(codeOf)) < 0) return UNKNOWN;
  if (indexOf(file, [...'Exif'].map(codeOf)) < 0) return NONE;
  for (let at = indexOf(file, MARK); at >= 0; at = indexOf(file, MARK, at + 1)) {
    const block = asTiff(file.subarray(at));
    if (block.state === 'found') return block;
  }
  return UNKNOWN;
}

function asTiff(block: Uint8Array): ExifBlock {
  const tiff = startsWith(block, MARK, 0) ? block.subarray(MARK.length) : block;
  return ORDERS.some((order) => startsWith(tiff, order, 0)) ? { state: 'found', tiff } : UNKNOWN;
}

const codeOf = (letter: string): number => letter.charCodeAt(0);

const textAt = (file: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...file.subarray(from, to));

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const startsWith = (file: Uint8Array, bytes: readonly number[], at: number): boolean =>
  bytes.every((byte, i) => file[at + i] === byte);

function indexOf(file: Uint8Array, bytes: readonly number[], from = 0): number {
  const [first = 0] = bytes;
  for (let at = file.indexOf(first, from); at >= 0; at = file.indexOf(first, at + 1)) {
    if (startsWith(file, bytes, at)) return at;
  }
  return -1;
}
