import { browser } from 'wxt/browser';

/** Keys of the local storage that say: the history or the settings changed. */
const NEWS = ['pulse', 'settings', 'roomCandidates'];

/** Calls when the history or the settings changed, until the signal aborts. */
export function onNews(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && NEWS.some((key) => key in changes)) listener();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
