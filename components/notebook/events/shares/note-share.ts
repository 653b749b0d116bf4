import { asShareId } from '@/lib/domain/identity';
import { send } from '@/lib/messaging/client';
import type { ShareRow } from '@/lib/storage/rows';
import type { Undo } from '@/lib/stores/checklist-settings';

const kept = async (share: ShareRow): Promise<void> => {
  const answer = await send('noteShare', share);
  if (!answer.ok) throw new Error(answer.reason);
};

const forgotten = async ({ id }: ShareRow): Promise<void> => {
  const answer = await send('forgetShare', { id });
  if (!answer.ok) throw new Error(answer.reason);
};

/** Notes a share; taken back it is forgotten. */
export async function noteShare(share: Omit<ShareRow, 'id'>): Promise<Undo> {
  const row = { ...share, id: asShareId(crypto.randomUUID()) };
  await kept(row);
  return async () => {
    await forgotten(row);
    return true;
  };
}

/** Forgets a share; taken back it is noted again, as it was. */
export async function forgetShare(share: ShareRow): Promise<Undo> {
  await forgotten(share);
  return async () => {
    await kept(share);
    return true;
  };
}
