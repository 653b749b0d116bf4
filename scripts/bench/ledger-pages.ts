import { type Browser, openPlainPage } from './browser';

const POSTS = 5_000;
const DAY = 86_400_000;

/** Pages whose first data comes from the ledger, and what shows that it is there. */
const PAGES = {
  popup: { address: 'popup.html', ready: 'main section' },
  'notebook, rewards: the list of sales': {
    address: 'notebook.html#rewards',
    ready: '[data-index]',
  },
  'notebook, posts, each with what it sold': {
    address: 'notebook.html#posts',
    ready: '[data-index]',
  },
} as const;

export type LedgerPage = keyof typeof PAGES;
export const LEDGER_PAGES = Object.keys(PAGES) as LedgerPage[];

/** Own posts of three years, so that the page of posts has a list to judge. */
export async function fillPosts(browser: Browser): Promise<void> {
  const page = await openPlainPage(browser);
  const rows = Array.from({ length: POSTS }, (_, n) => {
    const at = Date.now() - Math.floor((n * 1_000 * DAY) / POSTS);
    const postedOn = new Date(at).toISOString().slice(0, 10);
    const id = `17${String(n).padStart(14, '0')}`;
    const itemKey = `mihon-${n % 400}:${10_000_000 + n}`;
    return { id, itemKey, room: 'aoi_techo', postedOn, month: postedOn.slice(0, 7), seenAt: at };
  });
  await page.evaluate(async (all) => {
    const opening = indexedDB.open('room-techo');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const work = opening.result.transaction('posts', 'readwrite');
    const over = new Promise((resolve) => work.addEventListener('complete', resolve));
    for (const row of all) work.objectStore('posts').put(row);
    await over;
    opening.result.close();
  }, rows);
  await page.close();
}

/** Milliseconds from the start of the navigation to the first data. */
export async function openLedgerPage(
  { context, extensionId }: Browser,
  name: LedgerPage,
): Promise<number> {
  const { address, ready } = PAGES[name];
  const page = await context.newPage();
  const begun = Date.now();
  await page.goto(`chrome-extension://${extensionId}/${address}`, { waitUntil: 'commit' });
  await page.locator(ready).first().waitFor();
  const taken = Date.now() - begun;
  await page.close();
  return taken;
}
