import { storage } from 'wxt/utils/storage';
import { SETTING_VERSIONS } from './backup/setting-versions';

const slotOf = (name: string): `local:${string}` => `local:${name}`;

/** A setting as it is stored, or nothing where it was never set. */
export const storedSetting = async (name: string): Promise<unknown> =>
  (await storage.getItem(slotOf(name))) ?? undefined;

/** Stores a setting of another machine, if it has the form of one; answers whether it did. */
export async function placeSetting(name: string, value: unknown): Promise<boolean> {
  const { SETTING_SCHEMAS } = await import('./backup/schemas/settings');
  const schema = SETTING_SCHEMAS[name];
  const version = SETTING_VERSIONS[name];
  if (!schema?.safeParse(value).success || version === undefined) return false;
  await storage.setItem(slotOf(name), value);
  await storage.setMeta(slotOf(name), { v: version });
  return true;
}
