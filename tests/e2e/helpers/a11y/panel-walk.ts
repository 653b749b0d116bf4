import type { Page } from '@playwright/test';
import { PANEL_TAG } from '@/lib/content/tags';
import { prepare } from './dom';

/** More than any panel has. */
const ENOUGH = 200;

/** Through an open panel by the Tab key: what was not reached, and stops whose focus is not seen. */
export async function walkPanel(page: Page): Promise<{ problems: string[]; stops: number }> {
  await prepare(page);
  const stops = await page.evaluate((tag) => {
    const root = document.querySelector(tag)?.shadowRoot;
    if (!root) throw new Error('no panel');
    root.querySelector<HTMLElement>('h1')?.focus();
    return a11y.stops(root).map((stop) => a11y.told(stop)).length;
  }, PANEL_TAG);
  const problems: string[] = [];
  for (let presses = 0; presses < ENOUGH; presses++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate((tag) => {
      const element = a11y.active();
      const panel = document.querySelector(tag);
      if (!element || element.getRootNode() !== panel?.shadowRoot) return undefined;
      element.dataset.walked = '';
      const { outlineStyle } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const around = panel.getBoundingClientRect();
      const inside = box.top < around.bottom && box.bottom > around.top;
      const wrong = outlineStyle === 'none' ? 'focus not visible' : inside ? '' : 'out of view';
      return wrong && `${wrong}: ${a11y.told(element)}`;
    }, PANEL_TAG);
    // The panel is not modal: after its last stop the page goes on.
    if (seen === undefined) break;
    if (seen) problems.push(seen);
  }
  const missed = await page.evaluate((tag) => {
    const root = document.querySelector(tag)?.shadowRoot;
    return a11y
      .stops(root ?? document)
      .filter((stop) => stop.dataset.walked === undefined)
      .map((stop) => `not reached: ${a11y.told(stop)}`);
  }, PANEL_TAG);
  return { problems: [...problems, ...missed], stops };
}
