import { browser } from 'wxt/browser';

/** Where work goes on that a service worker is not let finish. */
export const OFFSCREEN_PAGE = 'offscreen.html';

/** Only browsers whose background is a service worker have such documents. */
export const hasOffscreen = (): boolean => 'offscreen' in browser;

const isOpen = async (): Promise<boolean> => {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return contexts.length > 0;
};

/** Opens the one hidden document that an extension may have; it stays until it is closed. */
export async function openOffscreen(): Promise<void> {
  if (await isOpen()) return;
  await browser.offscreen.createDocument({
    url: OFFSCREEN_PAGE,
    reasons: ['WORKERS'],
    justification:
      'A worker fetches and reads reports of Rakuten Advertising that the user asked for; an answer may take minutes.',
  });
}

export async function closeOffscreen(): Promise<void> {
  if (await isOpen()) await browser.offscreen.closeDocument();
}
