import { fileName } from '../../domain/sync/file-name';
import { joinedBytes } from './bytes';
import { packed, unpacked } from './gzip';
import { cipherKey, type Stretching } from './key';
import type { Opened, Sealer } from './parts';

/**
 * A file: `RTS1`, the number of iterations, the salt, a random nonce, and what AES-GCM made of the
 * packed JSON. The folder's id, the file's name and everything before the nonce are authenticated
 * along, so that a file opens only where it was written for.
 */
const MAGIC = 'RTS';
const VERSION = '1';
const NONCE_AT = 24;
const DATA_AT = NONCE_AT + 12;

export class Cipher implements Sealer {
  private readonly key: Promise<CryptoKey>;
  private readonly front: Uint8Array<ArrayBuffer>;
  private readonly folder: string;

  constructor(folder: string, stretching: Stretching, key: Uint8Array<ArrayBuffer>) {
    this.folder = folder;
    this.key = cipherKey(key);
    this.front = frontOf(stretching);
  }

  close: Sealer['close'] = async (file, value) =>
    this.closeNamed(fileName(file), await packed(JSON.stringify(value)));

  open: Sealer['open'] = async (file, bytes) => {
    const opened = await this.openNamed(fileName(file), bytes);
    if ('problem' in opened) return opened;
    try {
      return { value: JSON.parse(await unpacked(opened.value)) };
    } catch {
      return { problem: 'damaged' };
    }
  };

  async closeNamed(name: string, data: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const how = { name: 'AES-GCM', iv, additionalData: this.along(name) };
    const closed = await crypto.subtle.encrypt(how, await this.key, joinedBytes(data));
    return joinedBytes(this.front, iv, new Uint8Array(closed));
  }

  async openNamed(
    name: string,
    bytes: Uint8Array,
  ): Promise<{ value: Uint8Array<ArrayBuffer> } | Exclude<Opened, { value: unknown }>> {
    const start = new TextDecoder().decode(bytes.subarray(0, 4));
    if (!start.startsWith(MAGIC) || bytes.length <= DATA_AT) return { problem: 'damaged' };
    if (start !== MAGIC + VERSION) return { problem: 'newer' };
    if (this.front.some((byte, index) => bytes[index] !== byte)) return { problem: 'other-key' };
    const iv = bytes.slice(NONCE_AT, DATA_AT);
    const how = { name: 'AES-GCM', iv, additionalData: this.along(name) };
    try {
      const data = await crypto.subtle.decrypt(how, await this.key, bytes.slice(DATA_AT));
      return { value: new Uint8Array(data) };
    } catch {
      return { problem: 'damaged' };
    }
  }

  private along(name: string): Uint8Array<ArrayBuffer> {
    const place = new TextEncoder().encode(`room-techo-sync\n${this.folder}\n${name}\n`);
    return joinedBytes(place, this.front);
  }
}

function frontOf({ iterations, salt }: Stretching): Uint8Array<ArrayBuffer> {
  const count = new Uint8Array(4);
  new DataView(count.buffer).setUint32(0, iterations);
  return joinedBytes(new TextEncoder().encode(MAGIC + VERSION), count, salt);
}
