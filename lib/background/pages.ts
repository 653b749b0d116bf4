import { runScript, tabsOf } from '../platform/tabs';

const CONTENT_SCRIPTS = [
  { matches: 'https://room.rakuten.co.jp/*', file: '/content-scripts/room.js' },
  { matches: 'https://item.rakuten.co.jp/*', file: '/content-scripts/ichiba.js' },
] as const;

/**
 * After an installation or update the pages already open run no content script, or an old one
 * that can reach nobody. The new script removes the old one's chip.
 */
export async function startInOpenTabs(): Promise<void> {
  for (const { matches, file } of CONTENT_SCRIPTS) {
    for (const tab of await tabsOf([matches])) {
      // A tab may show an error page or be gone by now; it gets the script when it is reloaded.
      await runScript(tab.id, file).catch(() => undefined);
    }
  }
}

/** The chip: a script of its own, the same for both sites. */
export const injectChip = (tabId: number): Promise<void> => runScript(tabId, '/chip.js');

/** The checklist of the composer. */
export const injectComposer = (tabId: number): Promise<void> => runScript(tabId, '/composer.js');

/** Puts the panel into a page on demand; pages that are only read pay nothing for it. */
export const injectPanel = (tabId: number): Promise<void> => runScript(tabId, '/panel.js');
