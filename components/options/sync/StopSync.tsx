import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { message } from '@/lib/i18n/message';
import { syncProblemText } from '@/lib/i18n/sync-words';
import { send } from '@/lib/messaging/client';
import type { Said } from '../goals/use-said';
import css from './sync.module.css';

/** Switching off; the files in the folder stay unless the user says otherwise. */
export function StopSync({ say }: Pick<Said, 'say'>) {
  const [open, setOpen] = useState(false);
  const [removeFiles, setRemoveFiles] = useState(false);
  const stop = async () => {
    const answer = await send('stopSync', { removeFiles });
    if (!answer.ok) return say(message('goal.notKept'), true);
    if (answer.problem) return say(syncProblemText(answer.problem), true);
    say(message('sync.folder.stopped'));
  };
  if (!open) {
    return (
      <div>
        <Button look="plain" aria-expanded={false} onClick={() => setOpen(true)}>
          {message('sync.folder.stop')}
        </Button>
      </div>
    );
  }
  return (
    <fieldset className={css.stop}>
      <legend>{message('sync.folder.stopTitle')}</legend>
      <p>{message('sync.folder.stopWhat')}</p>
      <label className={css.check}>
        <input
          type="checkbox"
          checked={removeFiles}
          onChange={(event) => setRemoveFiles(event.target.checked)}
        />
        {message('sync.folder.stopAll')}
      </label>
      <div className={css.buttons}>
        <Button look="danger" onClick={() => void stop()}>
          {message('sync.folder.stopSure')}
        </Button>
        <Button onClick={() => setOpen(false)}>{message('sync.folder.keep')}</Button>
      </div>
    </fieldset>
  );
}
