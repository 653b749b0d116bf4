import { parseFileName } from '../../domain/sync/file-name';
import { FolderTrouble } from '../../domain/sync/trouble';
import { askDav, type DavAccess, type DavAnswer, type DavParts } from './dav';
import { type DavEntry, readMultistatus } from './multistatus';
import type { Folder } from './parts';

/** Made inside the folder that the user named; nothing outside of it is touched. */
const OWN_FOLDER = 'room-techo-sync/';

const LISTING = `<?xml version="1.0" encoding="utf-8"?>
<d:propfind xmlns:d="DAV:"><d:prop><d:resourcetype/><d:getcontentlength/></d:prop></d:propfind>`;

/** The folder on the user's server. */
export class DavFolder implements Folder {
  private readonly access: DavAccess;
  private readonly parts: DavParts;

  constructor(access: DavAccess, parts: DavParts) {
    this.access = access;
    this.parts = parts;
  }

  async list() {
    const entries = (await this.entries(OWN_FOLDER)) ?? [];
    return entries.flatMap(({ name, isFolder, size }) => {
      const file = parseFileName(name);
      return file && !isFolder ? [{ ...file, size }] : [];
    });
  }

  async read(name: string): Promise<Uint8Array | undefined> {
    const answer = await this.ask('GET', OWN_FOLDER + name);
    return isGone(answer) ? undefined : fine(answer).body;
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    const headers = { 'Content-Type': 'application/octet-stream' };
    const answer = await this.ask('PUT', OWN_FOLDER + name, { headers, body: bytes });
    // Somebody deleted the folder: it is made again, once.
    if (isGone(answer) || answer.status === 409) {
      await this.make();
      fine(await this.ask('PUT', OWN_FOLDER + name, { headers, body: bytes }));
    } else fine(answer);
  }

  async remove(name: string): Promise<void> {
    const answer = await this.ask('DELETE', OWN_FOLDER + name);
    if (!isGone(answer)) fine(answer);
  }

  /** Everything of ours, when the user wants it gone. */
  async removeAll(): Promise<void> {
    const answer = await this.ask('DELETE', OWN_FOLDER);
    if (!isGone(answer)) fine(answer);
  }

  /** Whether the user's folder is there and is one. */
  async look(): Promise<void> {
    if (!(await this.entries(''))) throw new FolderTrouble({ kind: 'not-found' });
  }

  /** The same, and ours is made inside of it. */
  async prepare(): Promise<void> {
    await this.look();
    if ((await this.entries(OWN_FOLDER)) === undefined) await this.make();
  }

  private async make(): Promise<void> {
    try {
      const answer = await this.ask('MKCOL', OWN_FOLDER);
      if (isGone(answer) || answer.status === 409) throw new FolderTrouble({ kind: 'not-found' });
      fine(answer);
    } catch (error) {
      // 405 is how a server says that the folder is there: another device was quicker.
      const isThere = error instanceof FolderTrouble && error.problem.kind === 'not-dav';
      if (!isThere || (await this.entries(OWN_FOLDER)) === undefined) throw error;
    }
  }

  /** `undefined`: there is no such folder. */
  private async entries(path: string): Promise<DavEntry[] | undefined> {
    const headers = { Depth: '1', 'Content-Type': 'application/xml; charset=utf-8' };
    const answer = await this.ask('PROPFIND', path, { headers, body: LISTING });
    if (isGone(answer)) return undefined;
    if (answer.status !== 207) throw new FolderTrouble({ kind: 'not-dav' });
    const entries = readMultistatus(new TextDecoder().decode(answer.body));
    if (!entries) throw new FolderTrouble({ kind: 'odd-answer' });
    return entries;
  }

  private ask(...asked: [method: string, path: string, with_?: object]): Promise<DavAnswer> {
    return askDav(this.access, this.parts, ...asked);
  }
}

const isGone = ({ status }: DavAnswer): boolean => status === 404 || status === 410;

function fine(answer: DavAnswer): DavAnswer {
  if (answer.status >= 200 && answer.status < 300) return answer;
  throw new FolderTrouble({ kind: 'odd-answer' });
}
