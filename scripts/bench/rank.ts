import type { Page } from '@playwright/test';
import { BUILT_EXTENSION } from '../../tests/e2e/harness/options';
import { type Browser, openBrowser, openPlainPage } from './browser';
import { pageScript } from './bundle';
import { WARM_UP } from './rounds';
import { spread } from './stats';
import type { Table } from './table';

const DAYS = 365;
const POSTS = 20_000;
const BUDGET = '200';
const REST = 400;
/** Every chart of the page, when it shows all it has. */
const CHARTS = 8;

interface Cost {
  script: number;
  task: number;
}

async function fill(browser: Browser): Promise<void> {
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await popup.waitForSelector('main *');
  await popup.close();
  const page = await openPlainPage(browser);
  await page.evaluate(await pageScript('fill-rank'));
  await page.evaluate(
    async ([days, posts]) => {
      const since = await globalThis.benchRankFill(days, posts);
      const metric = { period: 'month', revisions: [{ from: since, target: 1_500 }] };
      await chrome.storage.local.set({
        countingSince: since,
        goals: {
          rank: null,
          goals: [
            { ...metric, id: 'posts', metric: 'posts' },
            { ...metric, id: 'clicks', metric: 'clicks' },
          ],
        },
      });
    },
    [DAYS, POSTS] as const,
  );
  await page.close();
}

async function metricsOf(page: Page): Promise<() => Promise<Cost>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const ms = (wanted: string) =>
      (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN) * 1000;
    return { script: ms('ScriptDuration'), task: ms('TaskDuration') };
  };
}

async function shown(page: Page): Promise<void> {
  await page
    .locator('main svg[role="img"]')
    .nth(CHARTS - 1)
    .waitFor();
  await page.waitForTimeout(REST);
}

/** The whole page: React, the database and the charts with all their scripts. */
async function opening({ context, extensionId }: Browser): Promise<Cost> {
  const page = await context.newPage();
  const cost = await metricsOf(page);
  await page.goto(`chrome-extension://${extensionId}/notebook.html#rank`);
  await shown(page);
  const taken = await cost();
  await page.close();
  return taken;
}

/** From the timeline to the rank page, and then to twice the range. */
async function turning({ context, extensionId }: Browser): Promise<[turned: Cost, ranged: Cost]> {
  const page = await context.newPage();
  const cost = await metricsOf(page);
  await page.goto(`chrome-extension://${extensionId}/notebook.html`);
  await page.locator('main *').first().waitFor();
  await page.waitForTimeout(REST);
  const step = async (hash: string): Promise<Cost> => {
    const before = await cost();
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await shown(page);
    const after = await cost();
    return { script: after.script - before.script, task: after.task - before.task };
  };
  const turned = await step('#rank');
  const ranged = await step('#rank?range=24');
  await page.close();
  return [turned, ranged];
}

/** The rank page with a year of daily snapshots and many posts. */
export async function measureRank(rounds: number, note: (line: string) => void): Promise<Table[]> {
  const browser = await openBrowser({ extension: BUILT_EXTENSION });
  await fill(browser);
  const costs: Record<'opened' | 'turned' | 'ranged', Cost[]> = {
    opened: [],
    turned: [],
    ranged: [],
  };
  for (let round = 0; round < WARM_UP + rounds; round++) {
    note(`${round + 1}/${WARM_UP + rounds}`);
    const opened = await opening(browser);
    const [turned, ranged] = await turning(browser);
    if (round < WARM_UP) continue;
    costs.opened.push(opened);
    costs.turned.push(turned);
    costs.ranged.push(ranged);
  }
  await browser.close();
  const row = (name: string, of: keyof typeof costs) => [
    name,
    spread(costs[of].map(({ script }) => script)),
    BUDGET,
    spread(costs[of].map(({ task }) => task)),
  ];
  return [
    {
      title: `Rank page, ${DAYS} daily snapshots and ${POSTS.toLocaleString('en')} posts, ms of the main thread (${rounds} rounds)`,
      columns: ['', 'script', 'budget', 'task'],
      rows: [
        row('opened directly, the whole notebook with it', 'opened'),
        row('turned to from the timeline', 'turned'),
        row('range changed to 24 months', 'ranged'),
      ],
    },
  ];
}
