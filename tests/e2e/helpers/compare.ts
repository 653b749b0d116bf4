import type { History } from '../harness/database';

/** Values that differ from run to run and say nothing: times, and ids made of random numbers. */
const TIME = /^(at|seenAt|firstSeenAt|cartedAt|boughtAt|supersededAt)$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function plain(value: unknown, names: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((entry) => plain(entry, names));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [
        key,
        TIME.test(key) ? 'a time' : key === 'tab' ? 'a tab' : plain(entry, names),
      ]),
    );
  }
  if (typeof value !== 'string' || !UUID.test(value)) return value;
  const name = names.get(value) ?? `id ${names.size + 1}`;
  names.set(value, name);
  return name;
}

/**
 * The history with its times and random ids replaced, the same id always by the same name: two
 * runs of the same steps give the same. Diagnostics tell how often pages were read, not history.
 */
export function comparable({ diagnostics: _, ...history }: History): History {
  const names = new Map<string, string>();
  const ordered = Object.entries(history).map(([table, rows]) => [
    table,
    rows.toSorted((a, b) => Number(a.at ?? 0) - Number(b.at ?? 0)),
  ]);
  return plain(Object.fromEntries(ordered), names) as History;
}
