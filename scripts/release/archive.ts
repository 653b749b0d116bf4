import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The oldest day a zip can name, by the machine's own clock: what is written is the same everywhere. */
const LONG_AGO = new Date(1980, 0, 1);
/** Unix, `rw-r--r--`. */
const [UNIX, MODE] = [3, 0o100644 * 0x10000];

/** The files below a folder, as a zip names them, in an order that no file system decides. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The same files give the same bytes, whenever and wherever this runs. */
export function archive(folder: string, files: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const file of files.toSorted()) {
    const bytes = new Uint8Array(readFileSync(path.join(folder, file)));
    entries[file] = [bytes, { mtime: LONG_AGO, os: UNIX, attrs: MODE, level: 9 }];
  }
  return zipSync(entries);
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
