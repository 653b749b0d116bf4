import type { Instant } from '../../time-units';
import { type Fields, fieldsOf, settingFrom } from './fields';

/** What a field was set to, when, and on which machine; without a value: it was taken out. */
export interface Stamped {
  value?: unknown;
  at: Instant;
  by: string;
}

/** By the name of the setting and the path in it. */
export type StampedSettings = Readonly<Record<string, Readonly<Record<string, Stamped>>>>;

const isNewer = (a: Stamped, b: Stamped | undefined): boolean =>
  b === undefined || a.at > b.at || (a.at === b.at && a.by > b.by);

/** Of each field the newest; of two of one instant that of the machine with the greater id. */
export function newest(a: StampedSettings, b: StampedSettings): StampedSettings {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    names.map((name) => {
      const merged = { ...a[name] };
      for (const [path, field] of Object.entries(b[name] ?? {})) {
        if (isNewer(field, merged[path])) merged[path] = field;
      }
      return [name, merged];
    }),
  );
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What was changed on this machine since, stamped. A change is later than what it changes, whatever
 * the clocks of the two machines say.
 */
export function withChanges(
  known: StampedSettings,
  name: string,
  value: unknown,
  stamp: { at: Instant; by: string },
): StampedSettings {
  const before = known[name] ?? {};
  const now: Fields = value === undefined || value === null ? {} : fieldsOf(value);
  const fields = { ...before };
  for (const [path, part] of Object.entries(now)) {
    const was = before[path];
    if (was && 'value' in was && same(was.value, part)) continue;
    fields[path] = { value: part, ...later(stamp, was) };
  }
  for (const [path, was] of Object.entries(before)) {
    if ('value' in was && !(path in now)) fields[path] = later(stamp, was);
  }
  return { ...known, [name]: fields };
}

const later = (stamp: { at: Instant; by: string }, was: Stamped | undefined) => ({
  ...stamp,
  at: Math.max(stamp.at, (was?.at ?? 0) + 1),
});

/** Before the first meeting: what others have set stands, and only what they have not is added. */
export function joining(
  theirs: StampedSettings,
  name: string,
  value: unknown,
  stamp: { at: Instant; by: string },
): StampedSettings {
  const known = theirs[name] ?? {};
  const own = value === undefined || value === null ? {} : fieldsOf(value);
  const added = Object.entries(own)
    .filter(([path]) => !(path in known))
    .map(([path, part]) => [path, { value: part, ...stamp }]);
  return { ...theirs, [name]: { ...known, ...Object.fromEntries(added) } };
}

/** A setting as its newest fields make it; `undefined`: none of them has a value. */
export function settingOf(fields: Readonly<Record<string, Stamped>> | undefined): unknown {
  const live = Object.entries(fields ?? {}).flatMap(([path, field]) =>
    'value' in field ? [[path, field.value] as const] : [],
  );
  return live.length === 0 ? undefined : settingFrom(Object.fromEntries(live));
}

/** What a machine has to tell: the fields it set last. The others tell theirs. */
export const ownOf = (all: StampedSettings, by: string): StampedSettings =>
  Object.fromEntries(
    Object.entries(all).map(([name, fields]) => [
      name,
      Object.fromEntries(Object.entries(fields).filter(([, field]) => field.by === by)),
    ]),
  );
