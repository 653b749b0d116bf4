import { fromBase64, toBase64 } from './bytes';
import { Cipher } from './cipher';
import {
  FEWEST_ITERATIONS,
  MOST_ITERATIONS,
  newStretching,
  type Stretching,
  stretched,
} from './key';

/** The one file that is not encrypted: how a passphrase becomes the key, and whether it was the right one. */
export const HEAD_NAME = 'room-techo.json';
const FORMAT = 'room-techo-sync';

export interface Head {
  /** Drawn when the folder was begun: files of another folder do not open in this one. */
  folder: string;
  stretching: Stretching;
  /** Something known, closed with the key. */
  check: Uint8Array;
}

/** What is kept of a passphrase: never the words. */
export interface FolderKey {
  folder: string;
  stretching: Stretching;
  key: Uint8Array<ArrayBuffer>;
}

const CHECK = new TextEncoder().encode('room-techo');

export const cipherOf = ({ folder, stretching, key }: FolderKey): Cipher =>
  new Cipher(folder, stretching, key);

/** Begins a folder. */
export async function newKey(passphrase: string): Promise<FolderKey> {
  const stretching = newStretching();
  const folder = crypto.randomUUID();
  return { folder, stretching, key: await stretched(passphrase, stretching) };
}

/** The key of a folder that was begun before; `undefined`: these are not the words. */
export async function keyFor(head: Head, passphrase: string): Promise<FolderKey | undefined> {
  const { folder, stretching, check } = head;
  const key = { folder, stretching, key: await stretched(passphrase, stretching) };
  return 'value' in (await cipherOf(key).openNamed(HEAD_NAME, check)) ? key : undefined;
}

export async function writtenHead(key: FolderKey): Promise<Uint8Array> {
  const { folder, stretching } = key;
  const said = {
    format: FORMAT,
    version: 1,
    folder,
    kdf: 'PBKDF2-SHA-256',
    iterations: stretching.iterations,
    salt: toBase64(stretching.salt),
    check: toBase64(await cipherOf(key).closeNamed(HEAD_NAME, CHECK)),
  };
  // A head that came broken is told from wrong words by its own sum.
  return encoded({ ...said, sum: await sumOf(said) });
}

export type ReadHead = Head | { problem: 'damaged' | 'newer' };

export async function readHead(bytes: Uint8Array): Promise<ReadHead> {
  const value = parsed(bytes);
  if (value?.format !== FORMAT) return { problem: 'damaged' };
  if (value.version !== 1) return { problem: 'newer' };
  const { sum, ...said } = value;
  if (sum !== (await sumOf(said))) return { problem: 'damaged' };
  const { folder, iterations } = value;
  const [salt, check] = [fromBase64(String(value.salt)), fromBase64(String(value.check))];
  const isSound =
    typeof folder === 'string' &&
    folder.length <= 64 &&
    salt?.length === 16 &&
    Number.isSafeInteger(iterations) &&
    Number(iterations) >= FEWEST_ITERATIONS &&
    Number(iterations) <= MOST_ITERATIONS;
  if (!isSound || !check) return { problem: 'damaged' };
  return { folder, stretching: { iterations: Number(iterations), salt }, check };
}

const encoded = (value: object): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`);

function parsed(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

async function sumOf(said: object): Promise<string> {
  const fields = JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(fields));
  return toBase64(new Uint8Array(sum));
}
