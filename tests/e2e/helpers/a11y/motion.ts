import type { Page } from '@playwright/test';
import { prepare } from './dom';

/** What still moves although the user asked for less of it. */
export async function stillMoves(page: Page): Promise<string[]> {
  await prepare(page);
  return page.evaluate(() =>
    a11y.all().flatMap((one) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(one, part);
        const slow = style.transitionDuration
          .split(', ')
          .some((time) => Number.parseFloat(time) > 0);
        const moves = slow || style.animationName !== 'none' || style.scrollBehavior === 'smooth';
        return moves ? [`moves: ${a11y.told(one)}${part ?? ''}`] : [];
      }),
    ),
  );
}
