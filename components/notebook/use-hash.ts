import { useCallback, useEffect, useState } from 'react';

/** What a page keeps in its address: `#rewards?text=…&range=12`. */
export const paramsOf = (hash: string): URLSearchParams =>
  new URLSearchParams(hash.split('?')[1] ?? '');

export type ParamChanges = Readonly<Record<string, string | undefined>>;

/** The address with some of its parameters changed; without a value they are left out. */
export function withParams(hash: string, changes: ParamChanges): string {
  const params = paramsOf(hash);
  for (const [key, value] of Object.entries(changes)) {
    if (value) params.set(key, value);
    else params.delete(key);
  }
  const [page = ''] = hash.split('?');
  return params.size === 0 ? page : `${page}?${params}`;
}

/**
 * Something kept in the address, so that a reload and a link show the same; other parameters stay.
 * `parse` is to be the same function at every call.
 */
export function useHash<T>(
  parse: (params: URLSearchParams) => T,
): [T, (changes: ParamChanges) => void] {
  const [value, setValue] = useState(() => parse(paramsOf(location.hash)));
  useEffect(() => {
    const follow = () => setValue(parse(paramsOf(location.hash)));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [parse]);
  const put = useCallback(
    (changes: ParamChanges) => {
      const hash = withParams(location.hash, changes);
      window.history.replaceState(null, '', hash);
      setValue(parse(paramsOf(hash)));
    },
    [parse],
  );
  return [value, put];
}
