import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { DELETION_ALARM } from '@/lib/background/deletion';
import { removeAllListeners } from '@/lib/messaging/channel';
import { HistoryDb } from '@/lib/storage/db';
import { deletionItem } from '@/lib/storage/settings';
import { roomClick } from '../../helpers/sightings';
import { deliver, OWN_PAGE, ROOM_PAGE } from '../../helpers/worker';

beforeEach(() => {
  removeAllListeners();
  // The fake browser has no permissions; what they bring is tested in a real one.
  vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockReturnValue(undefined);
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockReturnValue(undefined);
});

const { runtime, alarms } = fakeBrowser;

test('main() registers every listener before anything is waited for', async () => {
  expect(runtime.onMessage.hasListeners()).toBe(false);
  const done: unknown = background.main();
  // A promise would mean that something may come after an await.
  expect(done).toBeUndefined();
  expect(runtime.onMessage.hasListeners()).toBe(true);
  expect(runtime.onInstalled.hasListeners()).toBe(true);
  expect(alarms.onAlarm.hasListeners()).toBe(true);

  const answer = await deliver('recordRoomClick', roomClick({ at: Date.now() }), ROOM_PAGE);
  expect(answer).toMatchObject({ ok: true });
  const refused = await deliver('recordRoomClick', { at: 'x' }, ROOM_PAGE);
  expect(refused).toEqual({ ok: false, reason: 'malformed' });
});

test('a deletion left by an earlier life is carried out at the start', async () => {
  const db = new HistoryDb();
  await db.items.clear();
  background.main();
  await deliver('recordRoomClick', roomClick({ at: Date.now() }), ROOM_PAGE);
  expect(await db.items.count()).toBe(1);
  await deletionItem.setValue({ range: { all: true }, dueAt: Date.now() - 1 });

  removeAllListeners();
  background.main();
  await vi.waitFor(async () => expect(await db.items.count()).toBe(0));
  await vi.waitFor(async () => expect(await deletionItem.getValue()).toBeNull());
});

test('and one that is due by its alarm, when the alarm rings', async () => {
  background.main();
  await deliver('recordRoomClick', roomClick({ at: Date.now() }), ROOM_PAGE);
  await deletionItem.setValue({ range: { all: true }, dueAt: Date.now() - 1 });
  const ring = { name: DELETION_ALARM, scheduledTime: Date.now(), persistAcrossSessions: true };
  await alarms.onAlarm.trigger({ ...ring, name: 'another' });
  expect(await deletionItem.getValue()).not.toBeNull();
  await alarms.onAlarm.trigger(ring);
  await vi.waitFor(async () => expect(await deletionItem.getValue()).toBeNull());
  const { state } = (await deliver('popupState', undefined, OWN_PAGE)) as { state: object };
  expect(state).toMatchObject({ empty: true });
});
