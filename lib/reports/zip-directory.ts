import type { Instant } from '../domain/time-units';
import { zipTime } from './zip-time';

/** An entry as the directory at the end of a zip declares it (PKWARE APPNOTE 4.3.12). */
export interface ZipEntry {
  name: string;
  encrypted: boolean;
  /** 0 is stored, 8 deflated. */
  method: number;
  crc: number;
  /** Bytes in the zip. */
  packed: number;
  /** Bytes as declared. */
  size: number;
  /** Where its local header begins. */
  offset: number;
  modifiedAt: Instant | undefined;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function strict(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8, or Shift_JIS as older Windows packs; never a reason to refuse the file. */
function entryName(bytes: Uint8Array): string {
  const name = strict(bytes, 'utf-8') ?? strict(bytes, 'shift_jis');
  return (name ?? new TextDecoder('latin1').decode(bytes)).replace(/\p{Cc}/gu, ' ').slice(0, 255);
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const entry: ZipEntry = {
    name: entryName(bytes.subarray(at + 46, nameEnd)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    modifiedAt: zipTime(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) };
}

/** The entries of a zip; nothing when its directory is damaged, or larger than 4 GB would need. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
    const { entry, next } = entryAt(view, bytes, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** The packed bytes of an entry; nothing when they do not lie where they should. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = viewOf(bytes);
  const { offset, packed } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) return undefined;
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + 30 + names;
  return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed);
}
