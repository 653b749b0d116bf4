// `npm run store`: screenshots and tiles of the store listings, in both languages.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launch } from '../../tests/e2e/harness/launch';
import type { Locale, Site } from '../../tests/e2e/harness/options';
import { textsOf } from '../../tests/e2e/helpers/texts';
import { startSite } from '../../tests/site/server';
import { say, step } from '../lib/progress.mjs';
import { SCENES } from './scenes';
import { tile } from './tile';

const FOLDER = path.resolve('docs/store/images');
const SCREEN = { width: 1280, height: 800 };
const TILES = {
  'tile-small.png': { width: 440, height: 280 },
  'tile-large.png': { width: 1400, height: 560 },
};

async function shoot(page: Page, language: Locale, file: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Long enough for the panel's 150 ms and for pictures that load late.
  await page.waitForTimeout(800);
  const target = path.join(FOLDER, language, file);
  await page.screenshot({ path: target, animations: 'disabled', caret: 'hide' });
}

async function picturesIn(language: Locale, site: Site): Promise<void> {
  const start = { site, locale: language, viewport: SCREEN, reducedMotion: 'reduce' } as const;
  const launched = await launch(start);
  try {
    const words = textsOf(language);
    for (const [file, scene] of Object.entries(SCENES)) {
      await step(`${language}/${file}`, async () => {
        const page = await launched.context.newPage();
        await shoot(await scene({ launched, words, page }), language, file);
      });
    }
    for (const [file, size] of Object.entries(TILES)) {
      const page = await launched.context.newPage();
      await page.setViewportSize(size);
      await page.setContent(tile(language, size.height));
      await shoot(page, language, file);
    }
  } finally {
    await launched.close();
  }
}

const site = await startSite();
try {
  for (const language of ['ja', 'en'] as const) {
    mkdirSync(path.join(FOLDER, language), { recursive: true });
    await picturesIn(language, site);
  }
  say(FOLDER);
} finally {
  await site.close();
}
