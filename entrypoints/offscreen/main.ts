import { startRunner } from '@/lib/advertising/home';
import { makeForDownload } from '@/lib/backup/make';
import { send } from '@/lib/messaging/client';
import { onBackupAsked } from '@/lib/platform/backup-request';

onBackupAsked(makeForDownload);

startRunner({
  access: async (slot) => {
    const answer = await send('advertisingAccess', { slot });
    if (answer.ok) return answer.access;
    if (answer.reason === 'unknown') return undefined;
    throw new Error(`no access: ${answer.reason}`);
  },
  idle: () => void send('advertisingIdle'),
  // The background opens another document when its alarm rings.
  died: () => close(),
});
