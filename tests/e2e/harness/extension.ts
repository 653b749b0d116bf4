import type { Page } from '@playwright/test';
import { type History, readHistory } from './database';
import type { Launched } from './launch';

export type ExtensionPage = 'popup.html' | 'options.html' | 'notebook.html' | 'welcome.html';

/**
 * A page of the extension's origin that runs none of its code: fit for looking at its data and
 * for reaching its worker without touching either.
 */
async function withPlainPage<T>(launched: Launched, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await launched.context.newPage();
  try {
    await page.goto(`chrome-extension://${launched.extensionId}/manifest.json`);
    return await use(page);
  } finally {
    await page.close();
  }
}

/** Opens a page of the extension in a new tab; `hash` as in `#/timeline`. */
export async function openExtensionPage(
  launched: Launched,
  file: ExtensionPage,
  hash = '',
): Promise<Page> {
  const page = await launched.context.newPage();
  await page.goto(`chrome-extension://${launched.extensionId}/${file}${hash}`);
  return page;
}

/** Everything the notebook has written down so far. */
export function readExtensionHistory(launched: Launched): Promise<History> {
  return withPlainPage(launched, (page) => readHistory(page));
}

/** Ends the service worker of the extension whose page this is, and waits until it is gone. */
export async function stopWorkerOf(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const current = versions.filter((version) => version.status !== 'redundant');
      if (current.some((version) => version.runningStatus === 'stopped')) resolve();
    });
  });
  // The first answer tells the state as it is, so a worker that sleeps already counts as well.
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/**
 * Ends the service worker, as the browser does after 30 idle seconds; the next event revives it.
 * Playwright keeps showing the same Worker object, so the debugger is asked whether it is gone.
 */
export const stopWorker = (launched: Launched): Promise<void> =>
  withPlainPage(launched, stopWorkerOf);
