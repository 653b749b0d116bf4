import type { SyncProblem } from '../../domain/sync/folder';
import { FolderTrouble } from '../../domain/sync/trouble';
import type { DavFolder } from './dav-folder';
import { type FolderKey, HEAD_NAME, keyFor, newKey, readHead, writtenHead } from './head';

export type Entered = { key: FolderKey } | { problem: SyncProblem };

const problem = (
  kind: 'head-damaged' | 'head-newer' | 'head-missing' | 'head-other' | 'passphrase-wrong',
) => ({
  problem: { kind } as const,
});

/** Enters a folder with a passphrase, or begins one. What a server may answer is thrown (`FolderTrouble`). */
export async function enter(folder: DavFolder, passphrase: string): Promise<Entered> {
  await folder.prepare();
  const there = await folder.read(HEAD_NAME);
  if (there) return enterWith(there, passphrase);
  // Files without their head: another machine has it and puts it back when it syncs next.
  if ((await folder.list()).length > 0) return problem('head-missing');
  const key = await newKey(passphrase);
  await folder.write(HEAD_NAME, await writtenHead(key));
  const back = await folder.read(HEAD_NAME);
  if (!back) throw new FolderTrouble({ kind: 'not-kept' });
  // Two machines may begin at once; the head that stayed is the one that counts for both.
  return enterWith(back, passphrase);
}

async function enterWith(bytes: Uint8Array, passphrase: string): Promise<Entered> {
  const head = await readHead(bytes);
  if ('problem' in head) return problem(`head-${head.problem}`);
  const key = await keyFor(head, passphrase);
  return key ? { key } : problem('passphrase-wrong');
}

/** Whether the folder is still the one that the key is of; a lost head is put back. */
export async function stillOurs(
  folder: DavFolder,
  key: FolderKey,
): Promise<SyncProblem | undefined> {
  await folder.prepare();
  const there = await folder.read(HEAD_NAME);
  const head = there && (await readHead(there));
  if (head && 'folder' in head)
    return head.folder === key.folder ? undefined : { kind: 'head-other' };
  if (head?.problem === 'newer') return { kind: 'head-newer' };
  await folder.write(HEAD_NAME, await writtenHead(key));
  return undefined;
}
