import { browser } from 'wxt/browser';

/** `chrome-extension://ID/` */
export const ownOrigin = (): string => browser.runtime.getURL('/');
export const extensionId = (): string => browser.runtime.id;
export const extensionVersion = (): string => browser.runtime.getManifest().version;

type ExtensionPage = 'popup.html' | 'options.html' | 'notebook.html' | 'welcome.html';

export const pageUrl = (page: ExtensionPage, hash = ''): string =>
  `${browser.runtime.getURL(`/${page}`)}${hash}`;

/** Opens one of our pages in a new tab. */
export async function openPage(page: ExtensionPage, hash = ''): Promise<void> {
  await browser.tabs.create({ url: pageUrl(page, hash) });
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** What happened, and for an update of ours, from which version. */
export interface Installed {
  reason: 'install' | 'update' | 'browser';
  previousVersion?: string | undefined;
}

/** Runs after an installation or an update, also of the browser. */
export function onInstalled(listener: (installed: Installed) => void): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) =>
    listener({
      reason: reason === 'install' || reason === 'update' ? reason : 'browser',
      previousVersion,
    }),
  );
}
