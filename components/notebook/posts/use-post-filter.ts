import { useCallback, useEffect, useState } from 'react';
import { isMonth } from '@/lib/domain/month';
import { ORIGINALS, type PostFilter } from '@/lib/storage/queries/posts-filter';

/** `#posts?text=…&month=2026-11&original=yes` */
export function parsePostFilter(hash: string): PostFilter {
  const said = new URLSearchParams(hash.split('?')[1] ?? '');
  const month = said.get('month');
  return {
    text: said.get('text') || undefined,
    month: isMonth(month) ? month : undefined,
    original: ORIGINALS.find((one) => one === said.get('original')),
  };
}

export function postFilterHash(filter: PostFilter): string {
  const said = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) if (value) said.set(key, value);
  return said.size === 0 ? '#posts' : `#posts?${said}`;
}

export interface PostFilterControl {
  filter: PostFilter;
  change: (part: PostFilter) => void;
  reset: () => void;
}

/** The filter is kept in the address, so that a reload and a link show the same. */
export function usePostFilter(): PostFilterControl {
  const [filter, setFilter] = useState(() => parsePostFilter(location.hash));
  useEffect(() => {
    const follow = () => setFilter(parsePostFilter(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const put = useCallback((next: PostFilter) => {
    window.history.replaceState(null, '', postFilterHash(next));
    setFilter(next);
  }, []);
  const change = useCallback((part: PostFilter) => put({ ...filter, ...part }), [put, filter]);
  const reset = useCallback(() => put({}), [put]);
  return { filter, change, reset };
}

export const isNarrowed = (filter: PostFilter): boolean =>
  Object.values(filter).some((value) => value !== undefined && value !== '');
