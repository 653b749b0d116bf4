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

/** Runs one of the extension's own scripts in a tab's isolated world. */
export async function runScript(tabId: number, file: `/${string}.js`): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] as never });
}
