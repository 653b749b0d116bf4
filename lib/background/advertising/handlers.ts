import type { Serve } from '../../messaging/server';
import type { Clock } from '../../platform/clock';
import type { Advertising } from './advertising';
import { forgetLink, keepLink } from './links';

interface Services {
  now: Clock;
  advertising: Advertising;
  changed: () => Promise<void>;
}

export function serveAdvertising(on: Serve, { advertising, changed, now }: Services): void {
  on('saveConnection', 'extension', 'connection', (data) => advertising.save(data));
  on('disconnect', 'extension', 'disconnection', async (data) => {
    const answer = await advertising.disconnect(data);
    await changed();
    return answer;
  });
  on('orderAdvertising', 'extension', 'advertisingOrder', (order) => advertising.order(order));
  on('scheduleAdvertising', 'extension', 'advertisingSchedule', (data) =>
    advertising.schedule(data),
  );
  on('keepLink', 'extension', 'trackedLink', async (link) => {
    await keepLink(link, now());
    return { ok: true };
  });
  on('forgetLink', 'extension', 'linkRef', async ({ id }) => {
    await forgetLink(id);
    return { ok: true };
  });
  on('advertisingAccess', 'runner', 'tokenSlot', async ({ slot }) => {
    const access = await advertising.access(slot);
    return access ? { ok: true, access } : { ok: false, reason: 'unknown' };
  });
  on('advertisingIdle', 'runner', 'nothing', async () => {
    await advertising.run();
    await changed();
    return { ok: true };
  });
}
