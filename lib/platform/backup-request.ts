import { browser } from 'wxt/browser';
import type { DownloadableBackup } from '../domain/backup/schedule';

const REQUEST = 'room-techo-make-backup';

/** Asks the hidden document for a backup; it has no settings of its own. */
export async function askForBackup(settings: unknown): Promise<DownloadableBackup> {
  const answer: DownloadableBackup | { error: string } | undefined =
    await browser.runtime.sendMessage({ request: REQUEST, settings });
  if (!answer) throw new Error('nobody answered');
  if ('error' in answer) throw new Error(answer.error);
  return answer;
}

/** Answers the background; what a page of a site sends comes from a tab and is passed over. */
export function onBackupAsked(make: (settings: unknown) => Promise<DownloadableBackup>): void {
  browser.runtime.onMessage.addListener((message, sender, answer) => {
    if (message?.request !== REQUEST || sender.tab || sender.id !== browser.runtime.id) return;
    make(message.settings).then(answer, (error: unknown) => answer({ error: String(error) }));
    return true;
  });
}
