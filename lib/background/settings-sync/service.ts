import { bytesOf, isChunkOf, MOST_BYTES, MOST_ITEM } from '../../domain/sync/settings/chunks';
import { groupOf, namesOf, type SettingGroup } from '../../domain/sync/settings/groups';
import {
  joining,
  newest,
  ownOf,
  type StampedSettings,
  settingOf,
  withChanges,
} from '../../domain/sync/settings/stamped';
import { HOUR, MINUTE } from '../../domain/time-units';
import { newTurns } from '../../domain/turns';
import { setAlarm } from '../../platform/alarms';
import type { Clock } from '../../platform/clock';
import { clearSyncArea, readSyncArea, writeSyncArea } from '../../platform/sync-area';
import { type SharedSettings, sharedSettingsItem } from '../../storage/settings';
import { placeSetting, storedSetting } from '../../storage/shared-settings';
import { read, written } from './document';

export const SETTINGS_ALARM = 'shared settings';

/** Keeps the settings of the machines of one account alike; the newest of each field counts. */
export class SettingsSync {
  private readonly now: Clock;
  private readonly inTurn = newTurns();

  constructor(parts: { now: Clock }) {
    this.now = parts.now;
  }

  turn(on: boolean, groups: readonly SettingGroup[]): Promise<void> {
    return this.inTurn(async () => {
      const before = await sharedSettingsItem.getValue();
      if (on) {
        const device = before?.device ?? newDevice();
        await sharedSettingsItem.setValue({
          ...(before ?? { device, fields: {}, joined: [] }),
          groups: [...groups],
        });
        await this.meet();
      } else if (before) {
        await sharedSettingsItem.setValue(null);
      }
    });
  }

  /** After every change here or elsewhere; safe to call at any moment. */
  run(): Promise<void> {
    return this.inTurn(() => this.meet());
  }

  private async meet(): Promise<void> {
    const state = await sharedSettingsItem.getValue();
    if (!state) return;
    const items = await readSyncArea();
    const others = (await read(items)).reduce(newest, {});
    const names = namesOf(state.groups);
    const fields = await this.heard(state, others, names);
    for (const name of names) await this.place(name, fields);
    const { problem: _, ...kept } = state;
    // What was placed is known from here on; before, it would have looked like a change made here.
    await sharedSettingsItem.setValue({ ...kept, fields, joined: names });
    await sharedSettingsItem.setValue({
      ...kept,
      ...{ fields, joined: names },
      ...(await this.tell(state.device, fields, names, items)),
    });
  }

  private async heard(state: SharedSettings, others: StampedSettings, names: readonly string[]) {
    const stamp = { at: this.now(), by: state.device };
    let fields = state.fields;
    for (const name of names) {
      const value = await storedSetting(name);
      fields = state.joined.includes(name)
        ? withChanges(fields, name, value, stamp)
        : joining(newest(fields, others), name, value, stamp);
    }
    return newest(fields, others);
  }

  private async place(name: string, fields: StampedSettings): Promise<void> {
    const value = settingOf(fields[name]);
    if (value === undefined || isSame(value, await storedSetting(name))) return;
    await placeSetting(name, value);
  }

  /** Own fields go out where they differ from what is there, and fit. */
  private async tell(
    device: string,
    fields: StampedSettings,
    names: readonly string[],
    items: Record<string, unknown>,
  ): Promise<Pick<SharedSettings, 'at' | 'used' | 'problem'>> {
    const shared = Object.fromEntries(names.map((name) => [name, fields[name] ?? {}]));
    const own = await written(device, ownOf(shared, device));
    const rest = Object.fromEntries(
      Object.entries(items).filter(([key]) => !isChunkOf(key, device)),
    );
    const used = bytesOf(rest) + bytesOf(own);
    if (
      used > MOST_BYTES ||
      Object.entries(own).some(([key, value]) => bytesOf({ [key]: value }) > MOST_ITEM)
    ) {
      return { used, problem: { kind: 'full', largest: largestOf(ownOf(shared, device)) } };
    }
    const old = Object.keys(items).filter((key) => isChunkOf(key, device) && !(key in own));
    try {
      if (Object.entries(own).some(([key, value]) => items[key] !== value))
        await writeSyncArea(own);
      if (old.length > 0) await clearSyncArea(old);
    } catch (error) {
      const said = String(error).toUpperCase();
      const limited =
        said.includes('MAX_WRITE') || (said.includes('QUOTA') && said.includes('WRITE'));
      await setAlarm(SETTINGS_ALARM, this.now() + (limited ? 2 * MINUTE : HOUR));
      return { used, problem: { kind: limited ? 'waiting' : 'failed' } };
    }
    return { used, at: this.now() };
  }
}

function largestOf(own: StampedSettings): SettingGroup[] {
  const sizes = Object.entries(own).map(([name, fields]) => ({
    group: groupOf(name),
    size: JSON.stringify(fields).length,
  }));
  const [first] = sizes.sort((a, b) => b.size - a.size);
  return first?.group ? [first.group] : [];
}

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** Two settings may have their parts in another order and be the same. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, sorted(part)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function newDevice(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
