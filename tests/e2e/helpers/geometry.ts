import type { Page } from '@playwright/test';

export type Corner = 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left';
export const CORNERS: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left'];

/** The site's buy buttons: beside the item and in the bar at the foot of narrow pages. */
const BUY = '.cart-button--5sAdF, .buy-button--6dFgH';
const EDGE = 16;

/** What is wrong with the chip's place: buttons it covers, and edges it sticks out of. */
export function misplaced(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const chip = document.querySelector('room-techo-chip')?.getBoundingClientRect();
    if (!chip) return ['no chip'];
    const found: string[] = [];
    const [width, height] = [document.documentElement.clientWidth, innerHeight];
    if (chip.left < 0 || chip.top < 0) found.push('out at the left or top');
    if (chip.right > width || chip.bottom > height) found.push('out at the right or bottom');
    for (const button of document.querySelectorAll(selector)) {
      const box = button.getBoundingClientRect();
      const beside = chip.right <= box.left || box.right <= chip.left;
      const apart = chip.bottom <= box.top || box.bottom <= chip.top;
      if (box.width > 0 && !beside && !apart) found.push(`covers ${button.className}`);
    }
    return found;
  }, BUY);
}

/** How many buy buttons are shown, wherever on the page. */
export function buyButtonCount(page: Page): Promise<number> {
  return page.evaluate((selector) => {
    const all = [...document.querySelectorAll(selector)];
    return all.filter((button) => button.getBoundingClientRect().width > 0).length;
  }, BUY);
}

/**
 * Scrolls the page until the shown buy button of this number lies at the height of the corner.
 * Gives back whether a chip in that corner would cover it now.
 */
export function scrollUnder(page: Page, corner: Corner, index: number): Promise<boolean> {
  return page.evaluate(
    async ([selector, place, number, edge]) => {
      const chip = document.querySelector('room-techo-chip');
      if (!chip) throw new Error('no chip');
      const { width, height } = chip.getBoundingClientRect();
      const left = place.endsWith('left')
        ? edge
        : document.documentElement.clientWidth - edge - width;
      const top = place.startsWith('top') ? edge : innerHeight - edge - height;
      const all = [...document.querySelectorAll(selector)];
      const shown = all.filter((button) => button.getBoundingClientRect().width > 0);
      const button = shown[number];
      const box = button?.getBoundingClientRect();
      if (!button || !box) throw new Error('no such button');
      const by = box.top + box.height / 2 - (top + height / 2);
      const page = document.documentElement;
      const target = Math.min(Math.max(0, scrollY + by), page.scrollHeight - page.clientHeight);
      scrollTo({ top: target, behavior: 'smooth' });
      while (Math.abs(scrollY - target) > 1) await new Promise(requestAnimationFrame);
      const now = button.getBoundingClientRect();
      return (
        now.left < left + width && left < now.right && now.top < top + height && top < now.bottom
      );
    },
    [BUY, corner, index, EDGE] as const,
  );
}

/** Drags the chip to a corner with the mouse. */
export async function dragTo(page: Page, corner: Corner): Promise<void> {
  const button = page.locator('room-techo-chip').getByRole('button').first();
  const box = await button.boundingBox();
  const size = page.viewportSize();
  if (!box || !size) throw new Error('nothing to drag');
  await page.mouse.move(box.x + 12, box.y + box.height / 2);
  await page.mouse.down();
  const x = corner.endsWith('left') ? 30 : size.width - 60;
  const y = corner.startsWith('top') ? 30 : size.height - 30;
  await page.mouse.move(x, y, { steps: 6 });
  await page.mouse.up();
}

/** The corner of the window the chip lies nearest to. */
export function cornerOf(page: Page): Promise<Corner> {
  return page.evaluate(() => {
    const box = document.querySelector('room-techo-chip')?.getBoundingClientRect();
    if (!box) throw new Error('no chip');
    const vertical = box.top + box.height / 2 < innerHeight / 2 ? 'top' : 'bottom';
    const horizontal = box.left + box.width / 2 < innerWidth / 2 ? 'left' : 'right';
    return `${vertical}-${horizontal}` as const;
  });
}
