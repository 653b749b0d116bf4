import { test as base, type Page, type Worker } from '@playwright/test';
import { startSite } from '../../site/server';
import type { History } from './database';
import {
  type ExtensionPage,
  openExtensionPage,
  readExtensionHistory,
  stopWorker,
} from './extension';
import { type Launched, launch } from './launch';
import type { LaunchOptions, Locale, Site } from './options';

export { expect } from '@playwright/test';
export { chip, openPanel, panel } from './locators';

/** The browser with the extension, and what tests want of it. */
export interface Extension extends Launched {
  extensionPage(file: ExtensionPage, hash?: string): Promise<Page>;
  history(): Promise<History>;
  stopWorker(): Promise<void>;
  worker(): Promise<Worker>;
}

interface TestFixtures {
  /** Language of browser and extension: `test.use({ language: 'en' })`. */
  language: Locale;
  /** Anything else about the start: `test.use({ launchWith: { viewport: … } })`. */
  launchWith: Omit<LaunchOptions, 'site' | 'locale'>;
  extension: Extension;
  /** A tab of the browser that has the extension. */
  page: Page;
}

export function withHelpers(launched: Launched): Extension {
  return {
    ...launched,
    extensionPage: (file, hash) => openExtensionPage(launched, file, hash),
    history: () => readExtensionHistory(launched),
    stopWorker: () => stopWorker(launched),
  };
}

/** Each test gets a fresh profile; the practice site is shared by the tests of one process. */
export const test = base.extend<TestFixtures, { site: Site }>({
  site: [
    // Playwright reads off a pattern which fixtures are wanted, so that one has to be named.
    async ({ playwright: _ }, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  language: ['ja', { option: true }],
  launchWith: [{}, { option: true }],
  extension: async ({ site, language, launchWith }, use) => {
    const launched = await launch({ ...launchWith, site, locale: language });
    await use(withHelpers(launched));
    await launched.close();
  },
  page: async ({ extension }, use) => {
    await use(await extension.context.newPage());
  },
});
