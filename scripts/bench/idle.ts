import type { CDPSession, Page } from '@playwright/test';
import { pageScript } from './bundle';
import { clickedItem } from './load';
import type { Table } from './table';
import type { Browsers, Variant } from './variants';

const COMPARED: readonly Variant[] = ['no extension', 'ROOM Techo'];
/** Everything a page load starts is over by then. */
const SETTLED = 6000;
const WATCHED = 4000;

interface TraceEvent {
  name?: string;
  ph?: string;
}

/** How often a timer of any script in the page fires, counted by the browser's own trace. */
async function timersFired(page: Page): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The browser is gone.');
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.waitForTimeout(WATCHED);
  const trace: { traceEvents: TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString('utf8'),
  );
  return trace.traceEvents.filter(({ name, ph }) => name === 'TimerFire' && ph === 'X').length;
}

/** The page's own world and that of the extension, but not the debugger's. */
async function worldsOf(session: CDPSession): Promise<number[]> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { isDefault }: { isDefault?: boolean } = context.auxData ?? {};
    const extension = context.origin.startsWith('chrome-extension:');
    if (isDefault || extension) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  return worlds;
}

async function hide(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const expression = await pageScript('hide');
  for (const contextId of await worldsOf(session)) {
    await session.send('Runtime.evaluate', { contextId, expression });
  }
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

async function idle(browsers: Browsers, variant: Variant): Promise<string[]> {
  const page = await browsers[variant].context.newPage();
  await page.goto(clickedItem, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLED);
  const seen = await timersFired(page);
  await hide(page);
  const hidden = await timersFired(page);
  await page.close();
  return [variant, (seen / (WATCHED / 1000)).toFixed(2), `${hidden}`];
}

/** An item page whose chip counts down, left alone: seen, then hidden. */
export async function measureIdle(browsers: Browsers): Promise<Table[]> {
  const rows: string[][] = [];
  for (const variant of COMPARED) rows.push(await idle(browsers, variant));
  return [
    {
      title: 'Idle item page whose chip counts down',
      columns: ['', 'timers a second while visible', `timers in ${WATCHED / 1000} s while hidden`],
      rows,
      notes: ['Budget: none faster than 1 s while visible, none at all while hidden.'],
    },
  ];
}
