import type { CDPSession, Page } from '@playwright/test';
import { site } from '../site/urls';
import { visit } from './helpers/journey';
import { ownWorld } from './helpers/own-world';
import { chip, expect, test } from './helpers/test';

const NAVIGATIONS = 1_000;
/** After so many everything that is made once has been made. */
const WARM = 100;
/** Our waits for a page to be drawn, in this test a fiftieth of what they are. */
const HASTE = 50;

/** Of all pages of the site that change address without loading. */
const PATHS = [site.roomProfile, site.post, site.ownProfile, site.originalPost, site.feed].map(
  (address) => new URL(address).pathname,
);

const HURRY = `(() => {
  const set = setTimeout;
  globalThis.setTimeout = (run, wait = 0, ...rest) => set(run, wait / ${HASTE}, ...rest);
})()`;

/** More than the growth that is let pass, so that the test is seen to be able to fail. */
const NODES_HELD = 500;

interface Counts {
  nodes: number;
  jsEventListeners: number;
  documents: number;
}

async function countsOf(session: CDPSession): Promise<Counts> {
  // Twice: what the first collection frees may hold what only a second one frees.
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  return session.send('Memory.getDOMCounters');
}

/** The site's own change of address, as its cards and the buttons of the browser make it. */
async function goTo(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(
    async ([paths, first, last]) => {
      const root = document.querySelector('#root');
      const parts = [...(root?.children ?? [])].map((part) => part.cloneNode(true));
      for (let n = first; n < last; n++) {
        history.pushState(null, '', paths[n % paths.length]);
        // What the address shows is drawn anew, as a framework does.
        root?.replaceChildren(...parts.map((part) => part.cloneNode(true)));
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    [PATHS, from, to] as const,
  );
}

test(`${NAVIGATIONS} changes of address with the chip on the page leave no node and no listener behind`, async ({
  extension,
  page,
}) => {
  test.setTimeout(180_000);
  const world = await ownWorld(page, extension.extensionId);
  await visit(page, site.roomProfile);
  await world.run(HURRY);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await goTo(page, 0, WARM);
  const before = await countsOf(session);
  await goTo(page, WARM, NAVIGATIONS);
  await expect(chip(page)).toHaveCount(1);
  const after = await countsOf(session);
  const grown = {
    nodes: after.nodes - before.nodes,
    listeners: after.jsEventListeners - before.jsEventListeners,
    documents: after.documents - before.documents,
  };
  const description = `after ${WARM}: ${JSON.stringify(before)}, grown by ${JSON.stringify(grown)}`;
  test.info().annotations.push({ type: 'measured', description });
  // A single node or listener for each visit would be 900.
  expect(grown.nodes, description).toBeLessThan(NAVIGATIONS / 5);
  expect(grown.listeners, description).toBeLessThan(20);
  expect(grown.documents, description).toBeLessThan(5);
  // The counters see what is kept: nodes that nobody shows any more, but somebody holds.
  await page.evaluate((count) => {
    Object.assign(window, {
      held: Array.from({ length: count }, () => document.createElement('p')),
    });
  }, NODES_HELD);
  expect((await countsOf(session)).nodes - after.nodes).toBeGreaterThanOrEqual(NODES_HELD);
  // The visits were seen: else nothing was tried.
  const { diagnostics = [] } = await extension.history();
  expect(diagnostics.length).toBe(100);
});
