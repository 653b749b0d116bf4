import type { Corner } from '../../domain/chip';
import { CLEAR, placeChip } from './placement';

/**
 * Keeps the chip off the page's buy buttons without listening to every scroll: an intersection
 * observer whose root is shrunk to the chip's own place tells when a button comes under it, and
 * the chip goes home when the scrolling has ended.
 */
export function keepClear(
  host: HTMLElement,
  buttons: () => Element[],
  signal: AbortSignal,
): (corner: Corner) => void {
  let corner: Corner = 'bottom-right';
  let watched: Element[] = [];
  let observer: IntersectionObserver | undefined;

  const settle = () => {
    const size = host.getBoundingClientRect();
    const boxes = watched.map((button) => button.getBoundingClientRect());
    const shown = boxes.filter((box) => box.width > 0 && box.height > 0);
    const window = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top } = placeChip(corner, size, shown, window);
    // The first place is taken at once, later ones are moved to.
    host.toggleAttribute('data-placed', host.style.translate !== '');
    host.style.translate = `${left}px ${top}px`;
    watch(left, top, size);
  };

  const watch = (left: number, top: number, { width, height }: DOMRect) => {
    observer?.disconnect();
    if (watched.length === 0) return;
    const right = innerWidth - left - width;
    const bottom = innerHeight - top - height;
    const margin = [top, right, bottom, left].map((px) => `${-Math.floor(px - CLEAR / 2)}px`);
    observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && settle(),
      { rootMargin: margin.join(' ') },
    );
    for (const button of watched) observer.observe(button);
  };

  const resized = new ResizeObserver(settle);
  resized.observe(document.documentElement);
  resized.observe(host);
  addEventListener('scrollend', settle, { signal, passive: true });
  addEventListener('resize', settle, { signal, passive: true });
  signal.addEventListener('abort', () => {
    observer?.disconnect();
    resized.disconnect();
  });

  return (next) => {
    corner = next;
    watched = buttons();
    // The first place is found by the resize observer, which reports once when it starts.
    if (host.style.translate !== '') settle();
  };
}
