import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { message } from '@/lib/i18n/message';
import { syncProblemText } from '@/lib/i18n/sync-words';
import { send } from '@/lib/messaging/client';
import type { Said } from '../goals/use-said';
import css from './sync.module.css';

/** One and the same, so that it is called once: the question and the button take each other's place. */
const focus = (place: HTMLElement | null): void => place?.focus();
const focusButton = (place: HTMLElement | null): void => place?.querySelector('button')?.focus();

/** Switching off; the files in the folder stay unless the user says otherwise. */
export function StopSync({ say }: Pick<Said, 'say'>) {
  const [open, setOpen] = useState<boolean>();
  const [removeFiles, setRemoveFiles] = useState(false);
  const stop = async () => {
    const answer = await send('stopSync', { removeFiles });
    if (!answer.ok) return say(message('goal.notKept'), true);
    if (answer.problem) return say(syncProblemText(answer.problem), true);
    say(message('sync.folder.stopped'));
  };
  if (!open) {
    return (
      <div ref={open === false ? focusButton : undefined}>
        <Button look="plain" aria-expanded={false} onClick={() => setOpen(true)}>
          {message('sync.folder.stop')}
        </Button>
      </div>
    );
  }
  return (
    <fieldset ref={focus} tabIndex={-1} className={css.stop}>
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
