import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Profile } from '@/lib/domain/conversions/profile';
import { bytesInMemory } from '@/lib/storage/backup/inflate';
import { storeBackup } from '@/lib/storage/backup/restore';
import { SETTING_SCHEMAS } from '@/lib/storage/backup/schemas/settings';
import { SETTINGS_LEFT_OUT } from '@/lib/storage/backup/sections';
import { SETTING_VERSIONS } from '@/lib/storage/backup/setting-versions';
import { finishRestore, settingsForBackup } from '@/lib/storage/backup/settings';
import { keepSecret } from '@/lib/storage/secrets';
import {
  DEFAULT_SETTINGS,
  goalsItem,
  profilesItem,
  reminderWishesItem,
  settingsItem,
  shareChannelItem,
} from '@/lib/storage/settings';
import { room, uuid } from '../../helpers/builders';
import { newDb } from '../../helpers/history';
import { filesIn, textOf as sourceOf } from '../../helpers/sources';
import { EP as AN_EP, GATEWAY } from '../conversions/support';
import { backupOf, textOf } from './file';

const EP = { ...AN_EP, id: uuid(8) } as unknown as Profile;

const MINE = room('miyu_room');
const OTHER = room('utsuwa_bu');

async function backedUp(): Promise<Uint8Array> {
  return backupOf(newDb(), await settingsForBackup());
}

async function restored(file: Uint8Array, mode: 'merge' | 'replace'): Promise<void> {
  const db = newDb();
  expect(await storeBackup(db, bytesInMemory(file), mode)).toMatchObject({ ok: true });
  await finishRestore(db);
  expect(await db.unfinished.count()).toBe(0);
}

beforeEach(async () => {
  await settingsItem.setValue({ ...DEFAULT_SETTINGS, ownRooms: [MINE] });
  await reminderWishesItem.setValue({ on: ['payout-day'], regularDays: true });
  await shareChannelItem.setValue('Instagram');
});

test('every setting is in the backup, or is left out for a reason', () => {
  const found = filesIn(['lib'], /\.ts$/).flatMap((file) =>
    [...sourceOf(file).matchAll(/'local:([\w]+)'/g)].map(([, name]) => name),
  );
  const told = [...Object.keys(SETTING_VERSIONS), ...Object.keys(SETTINGS_LEFT_OUT)];
  expect([...new Set(found)].sort()).toEqual(told.sort());
  expect(Object.keys(SETTING_SCHEMAS).sort()).toEqual(Object.keys(SETTING_VERSIONS).sort());
});

test('the versions are those of the settings', () => {
  const source = sourceOf('lib/storage/settings.ts');
  for (const [name, version] of Object.entries(SETTING_VERSIONS)) {
    const defined = source.slice(source.indexOf(`'local:${name}'`));
    expect([name, Number(/version: (\d)/.exec(defined)?.[1])]).toEqual([name, version]);
  }
});

test('a secret is in no backup', async () => {
  await keepSecret('advertising', 'slot', 'very-secret-token');
  const text = textOf(await backedUp());
  expect(text).toContain('Instagram');
  expect(text).not.toMatch(/secret/);
});

test('a profile for conversions has a key where its key is, not where its file was made', async () => {
  const profile = { ...GATEWAY, id: uuid(7) } as unknown as Profile;
  await profilesItem.setValue([profile, EP]);
  await keepSecret('conversions', profile.id, 'k3y');
  const file = await backupOf(newDb(), await settingsForBackup());
  await restored(file, 'replace');
  expect(await profilesItem.getValue()).toEqual([profile, EP]);
  fakeBrowser.reset();
  await restored(file, 'merge');
  expect(await profilesItem.getValue()).toEqual([{ ...profile, hasKey: false }, EP]);
  expect(await backedUp()).toEqual(file);
});

test('on a new machine they are what they were, byte for byte', async () => {
  const file = await backedUp();
  fakeBrowser.reset();
  await restored(file, 'merge');
  expect(await settingsItem.getValue()).toEqual({ ...DEFAULT_SETTINGS, ownRooms: [MINE] });
  expect(await backedUp()).toEqual(file);
});

test('merged, what was set here stays and the own ROOMs are those of both', async () => {
  const file = await backedUp();
  fakeBrowser.reset();
  await settingsItem.setValue({ ...DEFAULT_SETTINGS, ownRooms: [OTHER] });
  await shareChannelItem.setValue('X');
  await restored(file, 'merge');
  expect((await settingsItem.getValue()).ownRooms).toEqual([OTHER, MINE]);
  expect(await shareChannelItem.getValue()).toBe('X');
  expect((await reminderWishesItem.getValue()).on).toEqual(['payout-day']);
});

test('replacing leaves no setting of before, and no secret is touched', async () => {
  const file = await backedUp();
  await goalsItem.setValue({ rank: null, goals: [] });
  await keepSecret('advertising', 'slot', 'token');
  await restored(file, 'replace');
  const stored = await fakeBrowser.storage.local.get();
  expect(stored).not.toHaveProperty('goals');
  expect(stored).toHaveProperty('secret:advertising:slot', 'token');
});

test('a stop between the history and the settings is made good at the next start', async () => {
  const file = await backedUp();
  fakeBrowser.reset();
  const db = newDb();
  await storeBackup(db, bytesInMemory(file), 'replace');
  expect(await shareChannelItem.getValue()).toBe('');
  await finishRestore(db);
  expect(await shareChannelItem.getValue()).toBe('Instagram');
  await shareChannelItem.setValue('X');
  await finishRestore(db);
  expect(await shareChannelItem.getValue()).toBe('X');
});

test('a network is connected once, as it is here', () => {
  const one = {
    ...{ id: 'a', network: 1, siteId: '1234567', place: '', names: {}, slot: 's', run: null },
    ...{ connectedAt: 1, confirmedAfter: 90, schedule: null, publisher: '' },
  };
  const fits = (...all: unknown[]) => SETTING_SCHEMAS.advertising?.safeParse(all).success;
  expect(fits(one, { ...one, id: 'b', network: 3 })).toBe(true);
  expect(fits(one, { ...one, id: 'b', siteId: '7654321' })).toBe(false);
  expect(fits({ ...one, network: 2 })).toBe(false);
  expect(fits({ ...one, confirmedAfter: 366 })).toBe(false);
  expect(fits(null)).toBe(false);
});
