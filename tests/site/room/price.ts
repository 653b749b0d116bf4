import type { Item } from '../data/types';

/** U+FFE5, and U+301C after the lowest of several prices (as seen on real pages 2026-03). */
export function roomPrice(item: Item): string {
  const several = item.variants.some((variant) => variant.price !== item.price);
  return `\uffe5${item.price.toLocaleString('en-US')}${several ? '\u301c' : ''}`;
}
