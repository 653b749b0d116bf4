import type { Profile, ProfileId } from '@/lib/domain/conversions/profile';
import type { ProfileTexts } from '@/lib/domain/conversions/profile-texts';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import { requestReceiver } from '@/lib/platform/feed-hosts';

/** Asks for the one host, which a browser does only in the press itself, and keeps the profile. */
export async function saveProfile(
  texts: ProfileTexts,
  id: ProfileId | undefined,
  key: string,
  { name, address }: Profile,
): Promise<{ ok: boolean; text: string }> {
  const allowed = await requestReceiver(new URL(address), 'conversions').catch(() => false);
  const answer = await send('saveProfile', {
    ...texts,
    mapping: [...texts.mapping],
    ...(id !== undefined && { id }),
    ...(key.trim() !== '' && { key: key.trim() }),
  });
  if (!answer.ok) return { ok: false, text: message('conversions.log.failed') };
  if (answer.problem !== undefined)
    return { ok: false, text: message(`conversions.profile.problem.${answer.problem}`) };
  const word = allowed ? 'saved' : 'savedNoHost';
  return { ok: true, text: message(`conversions.profile.${word}`, [name]) };
}
