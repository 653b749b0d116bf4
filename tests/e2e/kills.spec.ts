import type { CDPSession, Page } from '@playwright/test';
import { site } from '../site/urls';
import { withHelpers } from './harness/fixtures';
import { launch } from './harness/launch';
import { comparable } from './helpers/compare';
import { CART, cartButton, chipSaying, follow, SEASON, visit } from './helpers/journey';
import { type Extension, expect, test } from './helpers/test';

const KILLS = 30;
/** Between two kills, ms: a real browser waits 30 seconds, and a page's client tries for 4.3. */
const PAUSE = [450, 1_100] as const;

/** A walk over the site: own ROOM, and of three posts the link, the landing and the cart button. */
async function walk(page: Page): Promise<void> {
  await visit(page, site.ownProfile);
  for (const post of [site.post, site.originalPost, site.ownPost]) {
    await follow(page, post);
    if (post === site.ownPost) continue;
    await expect(chipSaying(page, CART())).toBeVisible();
    await cartButton(page).click();
    await expect(chipSaying(page, SEASON())).toBeVisible();
  }
  await visit(page, site.roomProfile);
  await visit(page, site.ownPost);
}

/** Ends the worker again and again, at moments that have nothing to do with the page's. */
class Killer {
  kills = 0;
  private over = false;
  private running = false;
  private loop: Promise<void> = Promise.resolve();

  async start(extension: Extension): Promise<void> {
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.extensionId}/manifest.json`);
    const session: CDPSession = await page.context().newCDPSession(page);
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const version of versions)
        if (version.status !== 'redundant') this.running = version.runningStatus === 'running';
    });
    await session.send('ServiceWorker.enable');
    this.loop = this.kill(session, page);
  }

  private async kill(session: CDPSession, page: Page): Promise<void> {
    const [least, most] = PAUSE;
    while (!this.over) {
      await new Promise((done) => setTimeout(done, least + Math.random() * (most - least)));
      if (!this.running) continue;
      await session.send('ServiceWorker.stopAllWorkers');
      this.kills++;
    }
    await page.close();
  }

  async stop(): Promise<number> {
    this.over = true;
    await this.loop;
    return this.kills;
  }
}

test(`a walk during which the worker is killed ${KILLS} times leaves the history of a quiet one`, async ({
  extension,
  page,
  site: practice,
}) => {
  test.setTimeout(180_000);
  const quiet = withHelpers(await launch({ site: practice }));
  const other = await quiet.context.newPage();
  await walk(other);
  const killer = new Killer();
  await killer.start(extension);
  await walk(page);
  // The rest of the kills hits pages that are only read: none of it may leave a trace. They are
  // left as soon as they are there, so that kills fall between every two steps of a page.
  while (killer.kills < KILLS) await page.goto(site.roomProfile);
  const kills = await killer.stop();
  test.info().annotations.push({ type: 'measured', description: `${kills} kills` });
  await visit(page, site.roomProfile);
  const undisturbed = comparable(await quiet.history());
  await quiet.close();
  expect(undisturbed.clicks?.length).toBe(3);
  expect(undisturbed.cartAttempts?.length).toBe(2);
  await expect
    .poll(async () => comparable(await extension.history()), { timeout: 15_000 })
    .toEqual(undisturbed);
});
