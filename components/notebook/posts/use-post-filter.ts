import { useCallback } from 'react';
import { isMonth } from '@/lib/domain/month';
import { ORIGINALS, type PostFilter } from '@/lib/storage/queries/posts-filter';
import { useHash } from '../use-hash';

/** `#posts?text=…&month=2026-11&original=yes` */
export function parsePostFilter(said: URLSearchParams): PostFilter {
  const month = said.get('month');
  return {
    text: said.get('text') || undefined,
    month: isMonth(month) ? month : undefined,
    original: ORIGINALS.find((one) => one === said.get('original')),
  };
}

export interface PostFilterControl {
  filter: PostFilter;
  change: (part: PostFilter) => void;
  reset: () => void;
}

const NOTHING = { text: undefined, month: undefined, original: undefined };

/** The filter is kept in the address. */
export function usePostFilter(): PostFilterControl {
  const [filter, put] = useHash(parsePostFilter);
  const change = useCallback((part: PostFilter) => put({ ...part }), [put]);
  const reset = useCallback(() => put(NOTHING), [put]);
  return { filter, change, reset };
}

export const isNarrowed = (filter: PostFilter): boolean =>
  Object.values(filter).some((value) => value !== undefined && value !== '');
