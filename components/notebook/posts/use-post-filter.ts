import { isMonth } from '@/lib/domain/month';
import { ORIGINALS, type PostFilter } from '@/lib/storage/queries/posts-filter';
import { type FilterControl, useHashFilter } from '../filtering';

/** `#posts?text=…&month=2026-11&original=yes` */
export function parsePostFilter(said: URLSearchParams): PostFilter {
  const month = said.get('month');
  return {
    text: said.get('text') || undefined,
    month: isMonth(month) ? month : undefined,
    original: ORIGINALS.find((one) => one === said.get('original')),
  };
}

export type PostFilterControl = FilterControl<PostFilter>;

const FIELDS = ['text', 'month', 'original'] as const;

export const usePostFilter = (): PostFilterControl => useHashFilter(parsePostFilter, FIELDS);
