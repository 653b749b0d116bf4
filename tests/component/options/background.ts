import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Advertising } from '@/lib/background/advertising/advertising';
import { Composer } from '@/lib/background/composer';
import { newConversions } from '@/lib/background/conversions/service';
import { Corrections } from '@/lib/background/corrections';
import { Deletion } from '@/lib/background/deletion';
import { Feeds } from '@/lib/background/feeds';
import { serveMessages } from '@/lib/background/handlers';
import { OwnCalendar } from '@/lib/background/own-calendar';
import { OwnRoom } from '@/lib/background/own-room';
import { Recorder } from '@/lib/background/recorder';
import { Reminders } from '@/lib/background/reminders';
import { SettingsSync } from '@/lib/background/settings-sync/service';
import { Sync } from '@/lib/background/sync/service';
import type { FeedId } from '@/lib/domain/events/event';
import { removeAllListeners } from '@/lib/messaging/channel';
import { systemClock as now } from '@/lib/platform/clock';
import { history } from '@/lib/storage/history';
import { pulseItem } from '@/lib/storage/settings';

const ORIGIN = 'chrome-extension://test-extension-id/';

/** The real background behind the page: its guards, handlers and services, on the same database. */
export async function startBackground(): Promise<void> {
  for (const table of history.tables) await table.clear();
  removeAllListeners();
  const done = () => pulseItem.setValue(now());
  serveMessages(
    {
      db: history,
      now,
      changed: done,
      caughtUp: Promise.resolve(),
      deletion: new Deletion({ db: history, now, done }),
      ownRoom: new OwnRoom({ db: history, now }),
      composer: new Composer({ db: history, now }),
      recorder: new Recorder({ db: history, now, newId: () => crypto.randomUUID() }),
      corrections: new Corrections({ db: history, now }),
      calendar: new OwnCalendar({ db: history, now }),
      reminders: new Reminders({ db: history, now }),
      advertising: new Advertising({
        ...{ db: history, now, host: { has: async () => true, drop: async () => undefined } },
        // What runs in a document of its own is tested there.
        place: { open: async () => undefined, close: async () => undefined },
      }),
      settingsSync: new SettingsSync({ now }),
      sync: new Sync({
        ...{ db: history, now, changed: done, failed: () => undefined },
        fetch: (...asked) => fetch(...asked),
        hosts: { has: async () => true, drop: async () => undefined },
      }),
      feeds: new Feeds({
        now,
        fetch: async () => Promise.reject(new TypeError('no network')),
        newId: () => crypto.randomUUID() as string as FeedId,
        hosts: { has: async () => false, drop: async () => undefined },
      }),
      conversions: newConversions({
        ...{ db: history, now, changed: done, online: () => true, failed: () => undefined },
        fetch: async () => Promise.reject(new TypeError('no network')),
        newId: () => crypto.randomUUID(),
        hosts: { has: async () => false, drop: async () => undefined },
      }),
    },
    { extensionId: fakeBrowser.runtime.id, ownOrigin: ORIGIN, onRefused: () => undefined },
  );
  // The fake browser leaves out who sent a message, which the guards want to know.
  const sender = { id: fakeBrowser.runtime.id, url: `${ORIGIN}options.html` };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((resolve) => {
        void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve);
      }),
  );
}

/** From now on every message gets lost. */
export function stopBackground(): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('no receiver'));
}
