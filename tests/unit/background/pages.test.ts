import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startInOpenTabs } from '@/lib/background/pages';
import { newWorker, OWN_PAGE, post, ROOM_PAGE } from '../../helpers/worker';

/** The stand-in browser runs no scripts in tabs and finds none by address; a real one does. */
function tabs(urls: readonly string[], broken?: number) {
  const all = urls.map((url, id) => ({ id, url }));
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async ({ url }: { url: string[] }) =>
    all.filter((tab) => tab.url.startsWith(`${url[0]}`.replace('*', '')))) as never);
  const run: unknown[] = [];
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async (order: {
    target: { tabId: number };
    files: string[];
  }) => {
    if (order.target.tabId === broken) throw new Error('Cannot access contents of the page.');
    run.push([order.target.tabId, order.files]);
  }) as never);
  return run;
}

test('pages that are open already get the script of their site, and of no other', async () => {
  const run = tabs([
    'https://room.rakuten.co.jp/a/items',
    'https://example.com/',
    'https://item.rakuten.co.jp/a/b/',
  ]);
  await startInOpenTabs();
  expect(run).toEqual([
    [0, ['/content-scripts/room.js']],
    [2, ['/content-scripts/ichiba.js']],
  ]);
});

test('a tab that shows an error page does not keep the others from it', async () => {
  const run = tabs(['https://room.rakuten.co.jp/a', 'https://room.rakuten.co.jp/b'], 0);
  await startInOpenTabs();
  expect(run).toEqual([[1, ['/content-scripts/room.js']]]);
});

test('the panel is put into the tab that asked for it', async () => {
  newWorker();
  const run = tabs([]);
  expect(await post('openPanel', undefined, ROOM_PAGE)).toEqual({ ok: true });
  expect(run).toEqual([[ROOM_PAGE.tab, ['/panel.js']]]);
  const { tab: _, ...noTab } = OWN_PAGE;
  expect(await post('openPanel', undefined, noTab)).toEqual({ ok: false, reason: 'sender' });
});

test('the notebook opens in a tab of its own, at what is searched for', async () => {
  newWorker();
  await post('openNotebook', { text: '木の 皿&' });
  const opened = (await fakeBrowser.tabs.query({})).map((tab) => tab.url);
  const query = new URLSearchParams({ text: '木の 皿&' });
  expect(opened).toContain(`chrome-extension://test-extension-id/notebook.html#${query}`);
});
