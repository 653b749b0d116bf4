import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { usePageTop } from '../use-page-top';

/** A row with two lines; as a card it is higher, and measured when it is there. */
const ROW = 64;

/** Only rows near the window exist; the space of the others is kept above and below. */
export function useRowVirtualizer<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  place: RefObject<HTMLElement | null>,
) {
  const scrollMargin = usePageTop(place);
  const reading = window.scrollY > scrollMargin;
  const list = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
    overscan: 8,
    scrollMargin,
    // At the top a new row is to be seen; further down it must not move what is being read.
    anchorTo: reading ? 'end' : 'start',
  });
  const items = list.getVirtualItems();
  const above = (items[0]?.start ?? scrollMargin) - scrollMargin;
  const below = list.getTotalSize() + scrollMargin - (items.at(-1)?.end ?? scrollMargin);
  return { items, above, below, measure: list.measureElement };
}
