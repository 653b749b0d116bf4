import type { Page } from '@playwright/test';
import { BUILT_EXTENSION } from '../../tests/e2e/harness/options';
import type { Site } from '../../tests/site/server';
import { type Browser, openBrowser } from './browser';
import { pageScript } from './bundle';
import { clickedItem } from './load';
import { WARM_UP } from './rounds';
import { spread } from './stats';
import type { Table } from './table';

/** Long enough for the chip to come, and for the panel to be filled. */
const WAIT = 800;

interface Opening {
  mounted: number;
  filled: number;
}

/** A real press in the middle of the chip's button. */
async function pressChip(page: Page): Promise<void> {
  const box = await page.locator('room-techo-chip button.open').boundingBox();
  if (!box) throw new Error('There is no chip on the page.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function open(page: Page): Promise<Opening> {
  await pressChip(page);
  await page.waitForTimeout(WAIT);
  const { pressedAt, mountedAt, filledAt } = await page.evaluate(() => globalThis.benchPanel);
  if (!mountedAt) throw new Error('The panel did not open.');
  return { mounted: mountedAt - pressedAt, filled: filledAt - pressedAt };
}

async function openTwice({ context }: Browser): Promise<{ first: Opening; again: Opening }> {
  const page = await context.newPage();
  await page.goto(clickedItem, { waitUntil: 'load' });
  await page.waitForTimeout(WAIT);
  const first = await open(page);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(WAIT / 4);
  const again = await open(page);
  await page.close();
  return { first, again };
}

/** From the press of the chip to the panel in the page, and to its content. */
export async function measurePanel(
  site: Site,
  rounds: number,
  note: (line: string) => void,
): Promise<Table[]> {
  const browser = await openBrowser({ site, extension: BUILT_EXTENSION });
  await browser.context.addInitScript(await pageScript('observe-panel'));
  const results: { first: Opening; again: Opening }[] = [];
  for (let round = 0; round < WARM_UP + rounds; round++) {
    note(`${round + 1}/${WARM_UP + rounds}`);
    const result = await openTwice(browser);
    if (round >= WARM_UP) results.push(result);
  }
  await browser.close();
  const row = (name: string, which: 'first' | 'again', budget: string) => [
    name,
    spread(results.map((result) => result[which].mounted)),
    budget,
    spread(results.map((result) => result[which].filled)),
  ];
  return [
    {
      title: `Panel, ms from the press of the chip (${rounds} rounds)`,
      columns: ['', 'mounted', 'budget', 'filled'],
      rows: [row('first opening on a page', 'first', '100'), row('opened again', 'again', '20')],
    },
  ];
}
