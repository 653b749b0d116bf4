import { startRunner } from '@/lib/advertising/home';
import { send } from '@/lib/messaging/client';

startRunner({
  access: async (slot) => {
    const answer = await send('advertisingAccess', { slot });
    return answer.ok ? answer.access : undefined;
  },
  idle: () => void send('advertisingIdle'),
  // The background opens another document when its alarm rings.
  died: () => close(),
});
