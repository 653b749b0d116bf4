import { browser } from 'wxt/browser';

/** Asked for only when the user switches backups by themselves on. */
const PERMISSION = { permissions: ['downloads' as const] };

/** Must be called from the user's own press: a browser asks only then. */
export const requestDownloads = (): Promise<boolean> => browser.permissions.request(PERMISSION);
export const hasDownloads = (): Promise<boolean> => browser.permissions.contains(PERMISSION);
/** Given back when nothing needs it any more. */
export const dropDownloads = (): Promise<boolean> => browser.permissions.remove(PERMISSION);

/** Starts a download into the folder of downloads, without a question; its number. */
export const startDownload = (url: string, filename: string): Promise<number> =>
  browser.downloads.download({ url, filename, conflictAction: 'uniquify', saveAs: false });

const ENDS = { complete: 'complete', interrupted: 'failed' } as const;

/** How far a download is; `gone`: the browser knows nothing of it any more. */
export async function downloadState(
  id: number,
): Promise<'running' | 'complete' | 'failed' | 'gone'> {
  const [item] = await browser.downloads.search({ id });
  if (!item) return 'gone';
  return item.state === 'in_progress' ? 'running' : ENDS[item.state];
}

/** Deletes a file that was downloaded under this number, and the browser's note of it. */
export async function removeDownload(id: number): Promise<void> {
  const [item] = await browser.downloads.search({ id });
  if (!item) return;
  // Moved or deleted by the user: then only the note is left.
  if (item.exists) await browser.downloads.removeFile(id).catch(() => undefined);
  await browser.downloads.erase({ id });
}
