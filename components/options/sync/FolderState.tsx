import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { SyncedFolder } from '@/lib/domain/sync/folder';
import { count, dateTime, hourMinute } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { syncProblemText } from '@/lib/i18n/sync-words';
import { send } from '@/lib/messaging/client';
import { useSyncGlance } from '@/lib/stores/sync';
import type { Said } from '../goals/use-said';
import { Devices } from './Devices';
import { LastRun } from './LastRun';
import { StopSync } from './StopSync';
import css from './sync.module.css';

/** How the folder is doing: the last run, what waits, and the machines that meet there. */
export function FolderState({ folder, say }: { folder: SyncedFolder } & Pick<Said, 'say'>) {
  const glance = useSyncGlance();
  const [asked, setAsked] = useState(false);
  const busy = asked || folder.startedAt !== undefined;
  const run = async () => {
    setAsked(true);
    const answer = await send('runSync');
    setAsked(false);
    if (!answer.ok) say(message('sync.folder.failedAt'), true);
  };
  return (
    <>
      <p className={css.address}>{message('sync.folder.address', [folder.url])}</p>
      <div className={css.now}>
        <div role="status">
          <p className={css.last}>{lastWords(folder)}</p>
          {folder.problem && <p className={css.problem}>{syncProblemText(folder.problem)}</p>}
          <p className={css.note}>
            {glance &&
              glance.pending > 0 &&
              message('sync.folder.pending', [count(glance.pending)])}
            {glance?.folding && ` ${message('sync.folder.folding')}`}
            {!busy && ` ${message('sync.folder.next', [hourMinute(folder.nextAt)])}`}
          </p>
        </div>
        <Button look="primary" disabled={busy} onClick={() => void run()}>
          {message('sync.folder.run')}
        </Button>
      </div>
      {folder.last && <LastRun last={folder.last} devices={glance?.devices ?? []} />}
      {glance && <Devices devices={glance.devices} say={say} />}
      <StopSync say={say} />
    </>
  );
}

function lastWords({ startedAt, doneAt }: SyncedFolder): string {
  if (startedAt !== undefined) return message('sync.folder.running', [hourMinute(startedAt)]);
  return doneAt === undefined
    ? message('sync.folder.never')
    : message('sync.folder.done', [dateTime(doneAt)]);
}
