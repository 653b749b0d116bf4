import { BUILT_EXTENSION } from '../../tests/e2e/harness/options';
import type { Site } from '../../tests/site/server';
import { site as addresses } from '../../tests/site/urls';
import { openBrowser } from './browser';
import { clickedItem, NEW_CARDS } from './load';
import { WARM_UP } from './rounds';
import { spread } from './stats';
import type { Table } from './table';
import { traced } from './trace';

const PAGES: readonly { name: string; url: string; action?: string }[] = [
  { name: 'item page', url: addresses.itemMulti },
  { name: 'feed of 200 cards', url: addresses.bigFeed },
  { name: 'the feed grows', url: addresses.bigFeed, action: `window.__grow(${NEW_CARDS})` },
];

/** What the browser's trace says our files cost, by kind of work; tracing itself included. */
export async function profileLoads(
  site: Site,
  rounds: number,
  note: (line: string) => void,
): Promise<Table[]> {
  const browser = await openBrowser({ site, extension: BUILT_EXTENSION });
  const tables: Table[] = [];
  const warm = await browser.context.newPage();
  await warm.goto(clickedItem);
  await warm.close();
  for (const { name, url, action } of PAGES) {
    const samples = new Map<string, number[]>();
    for (let round = 0; round < WARM_UP + rounds; round++) {
      note(`${name} ${round + 1}/${WARM_UP + rounds}`);
      const costs = await traced(browser, url, action);
      if (round < WARM_UP) continue;
      for (const [work, ms] of costs) samples.set(work, [...(samples.get(work) ?? []), ms]);
    }
    const rows = [...samples].map(([work, all]) => [work, spread(all)]);
    rows.sort(([a = ''], [b = '']) => a.localeCompare(b));
    tables.push({ title: `Profile of our files, ${name}, ms`, columns: ['', 'ms'], rows });
  }
  await browser.close();
  return tables;
}
