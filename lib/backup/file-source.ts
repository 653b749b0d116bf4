import type { ByteSource } from '../storage/backup/inflate';

/**
 * A file's bytes, read piece by piece and without waiting, as only a worker can: a transaction of
 * IndexedDB would end while it waits for anything else.
 */
export function bytesOfFile(file: Blob): ByteSource {
  const reader = new FileReaderSync();
  return {
    size: file.size,
    read: (from, to) => new Uint8Array(reader.readAsArrayBuffer(file.slice(from, to))),
  };
}
