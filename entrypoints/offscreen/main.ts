import { startRunner } from '@/lib/advertising/home';
import { makeForDownload } from '@/lib/backup/make';
import { send } from '@/lib/messaging/client';
import { onBackupAsked } from '@/lib/platform/backup-request';

onBackupAsked(makeForDownload);

startRunner({
  access: async (slot) => {
    const answer = await send('advertisingAccess', { slot });
    return answer.ok ? answer.access : undefined;
  },
  idle: () => void send('advertisingIdle'),
  // The background opens another document when its alarm rings.
  died: () => close(),
});
