/**
 * A value as JSON with its keys in one order: the same value is the same text on every machine.
 * What is undefined is left out, as JSON does.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, ordered) ?? 'null';
}

function ordered(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Two rows that say the same. */
export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
