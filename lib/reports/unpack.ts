import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { packedBytes, type ZipEntry } from './zip-directory';

/** Packed bytes unpacked at a time; they become at most a thousand times as many. */
const STEP = 2 ** 13;

export type Unpacked =
  | { ok: true; bytes: Uint8Array }
  | { ok: false; problem: { id: 'damagedZip' | 'encryptedZip' } };

const failed = (id: 'damagedZip' | 'encryptedZip'): Unpacked => ({
  ok: false,
  problem: { id },
});

/** Nothing when it becomes more than `most` bytes; throws on damage, as the library does. */
function inflated(packed: Uint8Array, most: number): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    size += part.length;
  });
  for (let at = 0; at < packed.length && size <= most; at += STEP)
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return size > most ? undefined : joined(parts, size);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The content of one entry; never more of it than its zip declares. */
export function unpack(zip: Uint8Array, entry: ZipEntry): Unpacked {
  if (entry.encrypted) return failed('encryptedZip');
  const packed = packedBytes(zip, entry);
  if (!packed || (entry.method !== 0 && entry.method !== 8)) return failed('damagedZip');
  try {
    const bytes = entry.method === 0 ? packed : inflated(packed, entry.size);
    if (bytes?.length !== entry.size || crc32(bytes) !== entry.crc) return failed('damagedZip');
    return { ok: true, bytes };
  } catch {
    return failed('damagedZip');
  }
}
