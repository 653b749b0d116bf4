// The pictures of the README, taken the same way every time.
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launch } from '../tests/e2e/harness/launch';
import { startSite } from '../tests/site/server';
import { t } from './lib/language.mjs';
import { say, step } from './lib/progress.mjs';
import { rank } from './store/scenes';
import { STEPS, type Walk } from './tour/steps';

const FOLDER = path.resolve('docs/screenshots');

/** Which moment of the walk becomes which picture; the notebook is shown with half a year in it. */
const PICTURES: Record<string, string> = { 'Open the panel': 'item-panel.png' };

async function takePicture(page: Page, file: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Long enough for the panel's 150 ms and for pictures that load late.
  await page.waitForTimeout(600);
  await page.screenshot({ path: path.join(FOLDER, file), animations: 'disabled', caret: 'hide' });
}

async function main(): Promise<void> {
  const site = await startSite();
  const launched = await launch({
    site,
    locale: 'ja',
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  try {
    const walk: Walk = { launched, page: await launched.context.newPage() };
    for (const { name, action } of STEPS) {
      await step(t(name.ja, name.en), () => action(walk));
      const file = PICTURES[name.en];
      if (file) await takePicture(walk.page, file);
    }
    const page = await launched.context.newPage();
    await takePicture(await rank({ launched, page }), 'notebook.png');
    say(FOLDER);
  } finally {
    await launched.close();
    await site.close();
  }
}

await main();
