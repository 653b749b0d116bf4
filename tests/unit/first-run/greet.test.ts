import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { greet } from '@/lib/background/first-run';
import { removeAllListeners } from '@/lib/messaging/channel';
import type { Installed } from '@/lib/platform/extension';
import { HistoryDb } from '@/lib/storage/db';
import { DEFAULT_SETTINGS, readVersionItem, settingsItem } from '@/lib/storage/settings';
import { room } from '../../helpers/builders';
import { click, freshDb, jst } from '../deletion/support';

let db: HistoryDb;
let opened: number;
beforeEach(async () => {
  db = await freshDb();
  opened = 0;
});

const start = (installed: Installed, version = '0.2.0') =>
  greet({
    db,
    installed,
    version,
    openWelcome: async () => {
      opened++;
    },
  });

describe('after an installation', () => {
  test('the welcome opens, once', async () => {
    await start({ reason: 'install' });
    await start({ reason: 'install' });
    expect(opened).toBe(1);
    expect(await readVersionItem.getValue()).toBe('0.2.0');
  });

  test('not where there is a history already', async () => {
    await click(db, jst('2026-11-01 10:00'));
    await start({ reason: 'install' });
    expect(opened).toBe(0);
    expect(await readVersionItem.getValue()).toBe('0.2.0');
  });

  test('nor where the own ROOM is known', async () => {
    await settingsItem.setValue({ ...DEFAULT_SETTINGS, ownRooms: [room('aoi_techo')] });
    await start({ reason: 'install' });
    expect(opened).toBe(0);
  });

  test('a welcome that could not be opened is tried again', async () => {
    const failing = greet({
      db,
      installed: { reason: 'install' },
      version: '0.2.0',
      openWelcome: () => Promise.reject(new Error('no window')),
    });
    await expect(failing).rejects.toThrow('no window');
    await start({ reason: 'install' });
    expect(opened).toBe(1);
  });
});

describe('after an update', () => {
  test('nothing opens, and the news since the version before are unread', async () => {
    await start({ reason: 'update', previousVersion: '0.1.0' });
    expect(opened).toBe(0);
    expect(await readVersionItem.getValue()).toBe('0.1.0');
  });

  test('what is unread stays so over further updates', async () => {
    await start({ reason: 'update', previousVersion: '0.1.0' }, '0.2.0');
    await start({ reason: 'update', previousVersion: '0.2.0' }, '0.3.0');
    expect(await readVersionItem.getValue()).toBe('0.1.0');
  });

  test('of the browser nothing opens', async () => {
    await start({ reason: 'browser' });
    expect(opened).toBe(0);
  });
});

test('the background opens the page in a tab of its own', async () => {
  removeAllListeners();
  vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockReturnValue(undefined);
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockReturnValue(undefined);
  for (const table of new HistoryDb().tables) await table.clear();
  background.main();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  await vi.waitFor(async () => expect(await readVersionItem.getValue()).toBe('0.1.0'));
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.map(({ url }) => url).filter((url) => url?.endsWith('/welcome.html'))).toHaveLength(
    1,
  );
});
