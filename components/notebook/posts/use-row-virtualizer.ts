import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { PostView } from '@/lib/storage/queries/posts-filter';

/** How far down the page the rows begin; what stands above them changes its height. */
function usePageTop(place: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const box = place.current?.getBoundingClientRect();
      if (box) setTop(Math.round(box.top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [place]);
  return top;
}

/** A row with two lines; as a card it is higher, and measured when it is there. */
const ROW = 64;

/** Only rows near the window exist; the space of the others is kept above and below. */
export function useRowVirtualizer(
  posts: readonly PostView[],
  place: RefObject<HTMLElement | null>,
) {
  const scrollMargin = usePageTop(place);
  const reading = window.scrollY > scrollMargin;
  const rows = useWindowVirtualizer({
    count: posts.length,
    estimateSize: () => ROW,
    getItemKey: (index) => posts[index]?.post.id ?? index,
    overscan: 8,
    scrollMargin,
    // At the top a new post is to be seen; further down it must not move what is being read.
    anchorTo: reading ? 'end' : 'start',
  });
  const items = rows.getVirtualItems();
  const above = (items[0]?.start ?? scrollMargin) - scrollMargin;
  const below = rows.getTotalSize() + scrollMargin - (items.at(-1)?.end ?? scrollMargin);
  return { items, above, below, measure: rows.measureElement };
}
