import type { Page } from '@playwright/test';
import { site } from '../site/urls';
import { visit } from './helpers/journey';
import { chip, expect, panel, test } from './helpers/test';

/** What was shifted, as the browser tells the page itself. */
const shifted = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'shifted') as string[]);

/** To the foot of the page and back, slowly enough that the chip has to step aside. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { scrollHeight, clientHeight } = document.documentElement;
    for (const target of [scrollHeight - clientHeight, 0]) {
      scrollTo({ top: target, behavior: 'smooth' });
      while (Math.abs(scrollY - target) > 1) await new Promise(requestAnimationFrame);
    }
  });
}

for (const width of [320, 1280]) {
  test(`nothing is shifted at ${width} px, neither by the chip nor in the page`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Reflect.set(window, 'shifted', seen);
      // What is gone by now has no name any more, but the place it was in is known.
      const ofPanel = ({ left, right, top, bottom }: DOMRectReadOnly) => {
        const box = document.querySelector('room-techo-panel')?.getBoundingClientRect();
        if (!box || right - left === 0) return false;
        const across = left >= box.left - 1 && right <= box.right + 1;
        return across && top >= box.top - 1 && bottom <= box.bottom + 1;
      };
      const nameOf = ({ node, previousRect }: { node?: Node; previousRect: DOMRectReadOnly }) =>
        node?.nodeName ?? (ofPanel(previousRect) ? 'ROOM-TECHO-PANEL' : 'something hidden');
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { sources } = entry as PerformanceEntry & {
            sources: { node?: Node; previousRect: DOMRectReadOnly }[];
          };
          seen.push(...sources.map(nameOf));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width, height: 700 });
    for (const url of [site.post, site.itemMulti, site.itemSingle]) {
      await visit(page, url);
      await page.waitForLoadState('networkidle');
      await scrollThrough(page);
      expect(await shifted(page), url).toEqual([]);
      await chip(page).getByRole('button').first().click();
      await expect(panel(page).getByRole('heading', { level: 2 }).first()).toBeVisible();
      // The panel grows as its content comes; nothing else moves for it.
      const others = (await shifted(page)).filter((name) => name !== 'ROOM-TECHO-PANEL');
      expect(others, url).toEqual([]);
    }
  });
}
