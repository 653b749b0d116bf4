import type { Instant } from '../../time-units';
import { CLICK_LIFE } from './kept';
import { type PastedClick, pastedClick } from './pasted';

/**
 * The click in the address of a page that is open. It was reached when its navigation began; what a
 * page says of that is believed only as far as a click could count, else it was reached just now.
 */
export function visitedClick(
  page: { url: string; reachedAt?: Instant } | undefined,
  now: Instant,
): PastedClick {
  if (!page || !/^https?:/i.test(page.url)) return { ok: false, why: 'noClick' };
  const { url, reachedAt = now } = page;
  const believed = reachedAt <= now && reachedAt > now - CLICK_LIFE;
  return pastedClick(url, believed ? reachedAt : now);
}
