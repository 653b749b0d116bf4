import { useState } from 'react';
import { folderAddress, type SyncProblem } from '@/lib/domain/sync/folder';
import { message } from '@/lib/i18n/message';
import { syncProblemText } from '@/lib/i18n/sync-words';
import { send } from '@/lib/messaging/client';
import { requestReceiver } from '@/lib/platform/feed-hosts';
import type { Said } from '../goals/use-said';

export interface FormWishes {
  url: string;
  user: string;
  password: string;
  passphrase: string;
  again: string;
  label: string;
}

type Answer = { ok: boolean; problem?: SyncProblem | undefined };

/** Tries the folder or begins with it; the browser is asked for its host in the press itself. */
export function useFolderForm(wishes: FormWishes, say: Said['say']) {
  const [busy, setBusy] = useState<'test' | 'begin'>();
  const { url, user, password, passphrase, again, label } = wishes;

  const ask = async (what: 'test' | 'begin', run: () => Promise<Answer>, good: string) => {
    const address = folderAddress(url);
    if (!address) return say(syncProblemText({ kind: 'address' }), true);
    setBusy(what);
    // First of all: a browser asks only straight after the press.
    const may = await requestReceiver(address, 'folder').catch(() => false);
    const answer: Answer = may ? await run() : { ok: true, problem: { kind: 'permission' } };
    setBusy(undefined);
    if (answer.problem) return say(syncProblemText(answer.problem), true);
    say(answer.ok ? good : message('goal.notKept'), !answer.ok);
  };
  const test = async () => {
    if (!url || !user || !password) return say(message('sync.folder.fill'), true);
    await ask(
      'test',
      () => send('testSync', { url, user, password }),
      message('sync.folder.testGood'),
    );
  };
  const begin = async () => {
    if (Object.values(wishes).some((text) => text.trim() === '')) {
      return say(message('sync.folder.fill'), true);
    }
    if (passphrase !== again) return say(message('sync.folder.different'), true);
    await ask(
      'begin',
      () => send('startSync', { url, user, password, passphrase, label: label.trim() }),
      message('sync.folder.begun'),
    );
  };
  return { busy, test, begin };
}
