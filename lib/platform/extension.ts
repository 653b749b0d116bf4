import { browser } from 'wxt/browser';

/** `chrome-extension://ID/` */
export const ownOrigin = (): string => browser.runtime.getURL('/');
export const extensionId = (): string => browser.runtime.id;
export const extensionVersion = (): string => browser.runtime.getManifest().version;

type ExtensionPage = 'popup.html' | 'options.html' | 'notebook.html';

export const pageUrl = (page: ExtensionPage, hash = ''): string =>
  `${browser.runtime.getURL(`/${page}`)}${hash}`;

/** Opens one of our pages in a new tab. */
export async function openPage(page: ExtensionPage, hash = ''): Promise<void> {
  await browser.tabs.create({ url: pageUrl(page, hash) });
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Runs after an installation or an update, also of the browser. */
export function onInstalled(listener: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void listener());
}
