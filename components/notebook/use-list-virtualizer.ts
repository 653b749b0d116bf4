import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { TimelineRow } from '@/lib/storage/timeline/rows';
import { usePageTop } from './use-page-top';

/** A row, a row under its day's heading. */
const ROW = 84;
const FIRST_OF_DAY = 128;

export const startsDay = (rows: readonly TimelineRow[], index: number): boolean =>
  rows[index]?.day !== rows[index - 1]?.day;

/** Only rows near the window exist. Rows that come in above leave the ones in sight in place. */
export function useListVirtualizer(
  rows: readonly TimelineRow[],
  place: RefObject<HTMLElement | null>,
) {
  const scrollMargin = usePageTop(place);
  const reading = window.scrollY > scrollMargin;
  return useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (startsDay(rows, index) ? FIRST_OF_DAY : ROW),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    scrollMargin,
    // At the top a new entry is to be seen; further down it must not move what is being read.
    anchorTo: reading ? 'end' : 'start',
  });
}
