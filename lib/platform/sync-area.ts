import { browser } from 'wxt/browser';

/** The few kilobytes that a browser shares between the machines of one account. */
export const readSyncArea = (): Promise<Record<string, unknown>> => browser.storage.sync.get(null);

export const writeSyncArea = (items: Record<string, string>): Promise<void> =>
  browser.storage.sync.set(items);

export const clearSyncArea = (keys: string[]): Promise<void> => browser.storage.sync.remove(keys);

/** Call synchronously at start: what another machine wrote, or was changed here, wakes the worker. */
export function onStored(listener: (area: string, keys: string[]) => void): void {
  browser.storage.onChanged.addListener((changes, area) => listener(area, Object.keys(changes)));
}
