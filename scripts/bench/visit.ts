import type { CDPSession, Page } from '@playwright/test';
import type { Browser } from './browser';

/** What one stretch of time cost the page's main thread, ms of CPU. */
export interface Cost {
  task: number;
  script: number;
  layout: number;
  style: number;
  /** The longest task over 50 ms; 0 when there was none. */
  longest: number;
  layoutShift: number;
  heapMb: number;
}

/** After everything is loaded and drawn, in all variants alike: nobody polls. */
const SETTLE = 600;

type Metrics = Record<string, number>;

async function metrics(session: CDPSession): Promise<Metrics> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

async function cost(page: Page, session: CDPSession, before: Metrics): Promise<Cost> {
  const after = await metrics(session);
  const ms = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) * 1000;
  const seen = await page.evaluate(() => globalThis.benchLoad());
  return {
    task: ms('TaskDuration'),
    script: ms('ScriptDuration'),
    layout: ms('LayoutDuration'),
    style: ms('RecalcStyleDuration'),
    longest: Math.max(0, ...seen.longTasks),
    layoutShift: seen.layoutShift,
    heapMb: (after.JSHeapUsedSize ?? 0) / 1e6,
  };
}

/** Opens a page in a new tab, waits the same time in every variant, and looks what it cost. */
export async function visit<T>(
  { context }: Browser,
  url: string,
  then: (page: Page, load: Cost, measure: (work: () => Promise<void>) => Promise<Cost>) => T,
): Promise<Awaited<T>> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE);
  const load = await cost(page, session, {});
  const measure = async (work: () => Promise<void>) => {
    await page.evaluate(() => globalThis.benchLoad());
    const before = await metrics(session);
    await work();
    await page.waitForTimeout(SETTLE);
    return cost(page, session, before);
  };
  const result = await then(page, load, measure);
  await page.close();
  return result;
}
