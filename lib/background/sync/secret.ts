import { dropSecret, keepSecret, readSecret } from '../../storage/secrets';
import { fromBase64, toBase64 } from './bytes';
import type { FolderKey } from './head';

/** What opens the folder: the password of the server, and the key that the passphrase became. */
export interface FolderSecret {
  password: string;
  key: FolderKey;
}

const SLOT = 'folder';

export const keepFolderSecret = ({ password, key }: FolderSecret): Promise<void> =>
  keepSecret(
    'sync',
    SLOT,
    JSON.stringify({
      password,
      folder: key.folder,
      iterations: key.stretching.iterations,
      salt: toBase64(key.stretching.salt),
      key: toBase64(key.key),
    }),
  );

export async function readFolderSecret(): Promise<FolderSecret | undefined> {
  const text = await readSecret('sync', SLOT);
  if (text === undefined) return undefined;
  const { password, folder, iterations, salt, key } = JSON.parse(text);
  const [saltBytes, keyBytes] = [fromBase64(salt), fromBase64(key)];
  if (!saltBytes || !keyBytes) return undefined;
  const stretching = { iterations, salt: saltBytes };
  return { password, key: { folder, stretching, key: keyBytes } };
}

export const dropFolderSecret = (): Promise<void> => dropSecret('sync', SLOT);
