import { storage } from 'wxt/utils/storage';
import type { Profile } from '../../domain/conversions/profile';
import type { HistoryDb } from '../db';
import { readSecret } from '../secrets';
import {
  DEFAULT_SETTINGS,
  historyMarkItem,
  profilesItem,
  type Settings,
  settingsItem,
} from '../settings';
import type { StoredSettings } from './layout';
import { SETTING_VERSIONS } from './setting-versions';

const NAMES = Object.keys(SETTING_VERSIONS).sort();
const slotOf = (name: string): `local:${string}` => `local:${name}`;

/** The settings as a backup has them. Secrets have slots of their own and are never among them. */
export async function settingsForBackup(): Promise<StoredSettings> {
  const values = await storage.getItems(NAMES.map(slotOf));
  const settings: Record<string, StoredSettings[string]> = {};
  for (const [index, name] of NAMES.entries()) {
    const value: unknown = values[index]?.value ?? undefined;
    const version = SETTING_VERSIONS[name];
    if (value !== undefined && version) settings[name] = { version, value: portable(name, value) };
  }
  return settings;
}

/** Keys are not in the file, so neither is it whether there is one. */
const portable = (name: string, value: unknown): unknown =>
  name === 'conversionProfiles'
    ? (value as readonly Profile[]).map((one) => keyed(one, false))
    : value;

const keyed = (profile: Profile, hasKey: boolean): Profile =>
  profile.variant === 'ep' ? profile : { ...profile, hasKey };

/** Of restored profiles those have a key whose key is here. */
async function findKeys(): Promise<void> {
  const profiles = await profilesItem.getValue();
  const found = profiles.map(async (one) =>
    keyed(one, (await readSecret('conversions', one.id)) !== undefined),
  );
  if (profiles.length > 0) await profilesItem.setValue(await Promise.all(found));
}

/**
 * Gives the settings of a restored backup their place, once the history is stored; called then and
 * at every start, until it is done. After a merge what was set here stays, and own ROOMs are those
 * of both.
 */
export async function finishRestore(db: HistoryDb): Promise<void> {
  const left = await db.unfinished.get('restore');
  if (!left) return;
  if (left.mode === 'replace') await putSettings(left.settings, NAMES);
  else {
    const here = await settingsForBackup();
    const rooms = ownRooms(here, left.settings);
    await putSettings(
      left.settings,
      NAMES.filter((name) => !(name in here) && name in left.settings),
    );
    await addRooms(rooms);
  }
  await findKeys();
  // The history is what it is now; whatever was lost before has been answered.
  await historyMarkItem.setValue(null);
  await db.unfinished.delete('restore');
}

async function putSettings(settings: StoredSettings, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const setting = settings[name];
    if (!setting) await storage.removeItem(slotOf(name), { removeMeta: true });
    else {
      await storage.setItem(slotOf(name), setting.value);
      await storage.setMeta(slotOf(name), { v: setting.version });
    }
  }
}

function ownRooms(...all: StoredSettings[]): Settings['ownRooms'] {
  const rooms = all.flatMap(
    ({ settings }) => (settings?.value as Settings | undefined)?.ownRooms ?? [],
  );
  return [...new Set(rooms)];
}

async function addRooms(rooms: Settings['ownRooms']): Promise<void> {
  if (rooms.length === 0) return;
  const settings = await settingsItem.getValue();
  await settingsItem.setValue({ ...DEFAULT_SETTINGS, ...settings, ownRooms: rooms });
}
