import type { Serve } from '../../messaging/server';
import type { SettingsSync } from '../settings-sync/service';
import type { Sync } from './service';

export function serveSync(
  on: Serve,
  { sync, settingsSync }: { sync: Sync; settingsSync: SettingsSync },
): void {
  on('testSync', 'extension', 'syncFolder', async (folder) => ({
    ok: true,
    ...(await sync.test(folder)),
  }));
  on('startSync', 'extension', 'syncStart', async (wishes) => {
    const answer = await sync.start(wishes);
    // The first run may take minutes; the screen watches it.
    if (!answer.problem) sync.runAlone();
    return { ok: true, ...answer };
  });
  on('runSync', 'extension', 'nothing', async () => ({ ok: true, ...(await sync.run()) }));
  on('stopSync', 'extension', 'syncStop', async ({ removeFiles }) => ({
    ok: true,
    ...(await sync.stop(removeFiles)),
  }));
  on('turnSettingsSync', 'extension', 'settingsSync', async ({ on: wanted, groups }) => {
    await settingsSync.turn(wanted, groups);
    return { ok: true };
  });
  on('giveUpDevice', 'extension', 'syncDevice', async ({ device }) => {
    await sync.giveUp(device);
    return { ok: true };
  });
}
