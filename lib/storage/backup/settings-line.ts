import { fieldsOf } from '../../domain/rank/checked';
import type { StoredSetting } from './layout';
import { parseLine } from './lines';
import { refuse } from './refused';
import { SETTING_SCHEMAS } from './schemas/settings';
import { SETTING_VERSIONS } from './setting-versions';

/** `"goals":{"value":…,"version":1}` */
export function readSetting(text: string): { name: string; setting: StoredSetting } {
  const name = /^"(\w{1,64})":/.exec(text)?.[1] ?? refuse('damaged');
  const { version, value } = fieldsOf(parseLine(text.slice(name.length + 3)));
  const known = Object.hasOwn(SETTING_VERSIONS, name) ? SETTING_VERSIONS[name] : undefined;
  // A setting that this build does not know comes from a later one.
  if (known === undefined) return refuse('newer', { setting: name });
  if (!Number.isInteger(version) || Number(version) < 1) refuse('badSetting', { setting: name });
  if (Number(version) > known) refuse('newer', { setting: name });
  const isSound = SETTING_SCHEMAS[name]?.safeParse(value).success ?? false;
  // One of an earlier version is read by its migration.
  if (Number(version) === known && !isSound) refuse('badSetting', { setting: name });
  return { name, setting: { version: Number(version), value } };
}
