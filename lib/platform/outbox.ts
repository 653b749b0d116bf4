import { browser } from 'wxt/browser';

const PREFIX = 'outbox:';

/**
 * A slip for the background that outlives the page that writes it and a worker that is not there:
 * the browser itself keeps it. Unchecked, like every message of a content script.
 */
export async function leaveSlip(id: string, slip: unknown): Promise<void> {
  await browser.storage.local.set({ [PREFIX + id]: slip });
}

export async function dropSlip(id: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + id);
}

/** Slips left behind, by their ids. */
export async function slips(): Promise<[id: string, slip: unknown][]> {
  const all = Object.entries(await browser.storage.local.get());
  return all.flatMap(([key, slip]) =>
    key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), slip]] : [],
  );
}
