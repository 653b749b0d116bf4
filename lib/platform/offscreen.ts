import { browser } from 'wxt/browser';

/** Where work goes on that a service worker is not let finish. */
export const OFFSCREEN_PAGE = 'offscreen.html';

/** Only browsers whose background is a service worker have such documents. */
export const hasOffscreen = (): boolean => 'offscreen' in browser;

const isOpen = async (): Promise<boolean> => {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return contexts.length > 0;
};

/** Whose work is in the document. */
type Holder = 'advertising' | 'backup';
const holders = new Set<Holder>();

/** Opens the one hidden document that an extension may have; it stays until its last holder closes it. */
export async function openOffscreen(holder: Holder): Promise<void> {
  holders.add(holder);
  if (await isOpen()) return;
  await browser.offscreen.createDocument({
    url: OFFSCREEN_PAGE,
    reasons: ['WORKERS', 'BLOBS'],
    justification:
      'A worker fetches and reads reports of Rakuten Advertising that the user asked for; an answer may take minutes. Backups that the user switched on are written there.',
  });
}

export async function closeOffscreen(holder: Holder): Promise<void> {
  holders.delete(holder);
  if (holders.size === 0 && (await isOpen())) await browser.offscreen.closeDocument();
}
