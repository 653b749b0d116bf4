import { useCallback, useEffect, useState } from 'react';
import type { TimelineFilter } from '@/lib/domain/timeline';

/** `#text=…` presets the search; the panel links so. */
const fromHash = (): TimelineFilter => {
  const text = new URLSearchParams(location.hash.slice(1)).get('text');
  return text ? { text } : {};
};

function toHash(text: string | undefined): void {
  const hash = text ? `#${new URLSearchParams({ text })}` : '';
  if (hash !== location.hash) window.history.replaceState(null, '', hash || location.pathname);
}

export interface FilterControl {
  filter: TimelineFilter;
  change: (part: TimelineFilter) => void;
  reset: () => void;
}

/** What the page is narrowed to; only the search is kept in the address. */
export function useFilter(): FilterControl {
  const [filter, setFilter] = useState(fromHash);
  useEffect(() => {
    const follow = () => setFilter((now) => ({ ...now, ...fromHash() }));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => toHash(filter.text), [filter.text]);
  const change = useCallback(
    (part: TimelineFilter) => setFilter((before) => ({ ...before, ...part })),
    [],
  );
  const reset = useCallback(() => setFilter({}), []);
  return { filter, change, reset };
}

export const activeCount = (filter: TimelineFilter): number =>
  Object.values(filter).filter((value) => value !== undefined && value !== '').length;
