import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod';
import { Advertising } from '@/lib/background/advertising/advertising';
import { Composer } from '@/lib/background/composer';
import { newConversions } from '@/lib/background/conversions/service';
import { Corrections } from '@/lib/background/corrections';
import { Deletion } from '@/lib/background/deletion';
import { Feeds } from '@/lib/background/feeds';
import { everyMessage, type Services, serveMessages } from '@/lib/background/handlers';
import { OwnCalendar } from '@/lib/background/own-calendar';
import { OwnRoom } from '@/lib/background/own-room';
import { Recorder } from '@/lib/background/recorder';
import { Reminders } from '@/lib/background/reminders';
import { SettingsSync } from '@/lib/background/settings-sync/service';
import { Sync } from '@/lib/background/sync/service';
import type { FeedId } from '@/lib/domain/events/event';
import { removeAllListeners } from '@/lib/messaging/channel';
import type { MessageAnswer, MessageData, MessageName } from '@/lib/messaging/protocol';
import * as schemas from '@/lib/messaging/schemas';
import type { Audience } from '@/lib/messaging/server';
import { HistoryDb } from '@/lib/storage/db';
import { noteDiagnostic } from '@/lib/storage/diagnostics';
import { pulseItem } from '@/lib/storage/settings';
import { NOW, uuid } from './builders';
import { speak } from './messages';

/** Time as the tests set it. */
export class TestClock {
  at = NOW;
  readonly now = (): number => this.at;
}

export const ROOM_PAGE = { id: 'test-extension-id', url: 'https://room.rakuten.co.jp/a', tab: 7 };
export const ITEM_PAGE = { ...ROOM_PAGE, url: 'https://item.rakuten.co.jp/utsuwa/mug/' };
export const OWN_PAGE = { ...ROOM_PAGE, url: 'chrome-extension://test-extension-id/options.html' };

const noNetwork: typeof fetch = () => Promise.reject(new TypeError('no network'));
const noHosts = { has: async () => false, drop: async () => undefined };

export interface TestSender {
  id?: string;
  url?: string;
  tab?: number;
}

/** The services as the entry point wires them, on a database and with a clock of the test's. */
export function startWorker(clock: TestClock, db: HistoryDb, newId = () => crypto.randomUUID()) {
  if (!vi.isMockFunction(fakeBrowser.i18n.getMessage)) speak();
  removeAllListeners();
  const changed = () => pulseItem.setValue(clock.at);
  const parts = { db, now: clock.now };
  const services = {
    ...parts,
    changed,
    caughtUp: Promise.resolve(),
    ownRoom: new OwnRoom(parts),
    composer: new Composer(parts),
    recorder: new Recorder({ ...parts, newId }),
    corrections: new Corrections(parts),
    deletion: new Deletion({ ...parts, done: changed }),
    calendar: new OwnCalendar(parts),
    reminders: new Reminders(parts),
    advertising: new Advertising({
      ...parts,
      // What runs in a document of its own is tested there.
      place: { open: async () => undefined, close: async () => undefined },
      host: { has: async () => true, drop: async () => undefined },
    }),
    feeds: new Feeds({
      ...{ now: clock.now, fetch: noNetwork, hosts: noHosts },
      newId: () => newId() as string as FeedId,
    }),
    conversions: newConversions({
      ...{ ...parts, newId, changed, fetch: noNetwork, hosts: noHosts },
      online: () => true,
      failed: () => undefined,
    }),
    settingsSync: new SettingsSync(parts),
    sync: new Sync({
      ...{ ...parts, changed, failed: () => undefined },
      fetch: async () => Promise.reject(new TypeError('no network')),
      hosts: { has: async () => false, drop: async () => undefined },
    }),
  };
  const noted: Promise<void>[] = [];
  serveMessages(services, {
    extensionId: 'test-extension-id',
    ownOrigin: 'chrome-extension://test-extension-id/',
    onRefused: (message, reason, detail) => {
      const row = {
        type: 'refused',
        at: clock.at,
        message,
        reason: `${reason} ${detail}`,
      } as const;
      noted.push(noteDiagnostic(db, row));
    },
  });
  return { ...services, settled: () => Promise.allSettled(noted) };
}

export interface KnownMessage {
  name: string;
  audience: Audience;
  schema: unknown;
}

/** Whatever is registered, so that a message of tomorrow is tested without being named anywhere. */
export function messagesOf(services: Services): [KnownMessage, ...KnownMessage[]] {
  const all: KnownMessage[] = [];
  const forms: Record<string, unknown> = { ...schemas, nothing: z.undefined().or(z.null()) };
  everyMessage(services, (name, audience, form) => {
    all.push({ name, audience, schema: forms[form] });
  });
  const [first, ...rest] = all;
  if (!first) throw new Error('no messages');
  return [first, ...rest];
}

/** A worker on a new database; ids are counted, so that two runs give the same rows. */
export function newWorker(name = `worker-${Math.random()}`) {
  const clock = new TestClock();
  let ids = 0;
  const worker = startWorker(clock, new HistoryDb(name), () => uuid(0xc0000 + ids++) as never);
  return { ...worker, clock };
}

/**
 * Hands a message to the background as the browser does: through the runtime's event, with the
 * sender the browser vouches for. `undefined`: nobody answered.
 */
export async function deliver(type: string, data: unknown, from: TestSender): Promise<unknown> {
  const { tab, ...rest } = from;
  const sender = { ...rest, ...(tab !== undefined && { tab: { id: tab } }), frameId: 0 };
  const message = { id: 0, type, data, timestamp: NOW };
  const reply = await new Promise<{ res?: unknown } | undefined>((resolve, reject) => {
    const trigger = fakeBrowser.runtime.onMessage.trigger as (
      ...args: unknown[]
    ) => Promise<unknown[]>;
    trigger(message, sender, resolve).then((kept) => {
      if (!kept.includes(true)) resolve(undefined);
    }, reject);
  });
  return reply?.res;
}

type Post = <K extends MessageName>(
  name: K,
  data: MessageData<K>,
  from?: TestSender,
) => Promise<MessageAnswer<K>>;

/** The same with the protocol's types, for honest messages. */
export const post: Post = async (name, data, from = ROOM_PAGE) =>
  (await deliver(name, data, from)) as never;
