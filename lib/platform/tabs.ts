import { browser } from 'wxt/browser';

export interface OpenTab {
  id: number;
  url: string;
}

/** Open tabs of the given hosts; needs no `tabs` permission for hosts the manifest declares. */
export async function tabsOf(patterns: readonly string[]): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap(({ id, url }) =>
    id !== undefined && url !== undefined ? [{ id, url }] : [],
  );
}

/** The address of the tab in front, where its host is one the manifest declares. */
export async function activeUrl(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.url;
}

/** Runs one of the extension's own scripts in a tab's isolated world; answers what it returned. */
const inject = (tabId: number, file: `/${string}.js`) =>
  browser.scripting.executeScript({ target: { tabId }, files: [file] as never });

export async function runScript(tabId: number, file: `/${string}.js`): Promise<void> {
  await inject(tabId, file);
}

/**
 * The page in front and, where the browser lets us ask it, when it was reached. Only for a press of
 * the toolbar's popup, which is what opens that one page to us (`activeTab`).
 */
export async function activePage(): Promise<{ url: string; reachedAt?: number } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || tab.url === undefined) return undefined;
  // A page of the browser's own, or one that was left meanwhile: its address still counts.
  const [frame] = await inject(tab.id, '/reached.js').catch(() => []);
  return { url: tab.url, ...(typeof frame?.result === 'number' && { reachedAt: frame.result }) };
}
