/** Follows own properties only, so `__proto__` and `constructor` lead nowhere. */
export function dig(value: unknown, path: string): unknown {
  let here = value;
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}

export const listAt = (value: unknown, path: string): unknown[] => {
  const found = dig(value, path);
  return Array.isArray(found) ? found : [];
};
