import { DropZone } from '@/components/notebook/DropZone';
import { Button } from '@/components/ui/Button';
import { State } from '@/components/ui/State';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { Notice } from '../../Notice';
import css from './backup.module.css';
import { Progress } from './Progress';
import { RestorePreview } from './RestorePreview';
import { refusalText } from './refusal-text';
import { type RestoreControl, type RestoreState, useRestore } from './use-restore';

/** A file becomes the notebook, or part of it; what it would do is shown first. */
export function Restore() {
  const control = useRestore();
  const { state, check } = control;
  const onFiles = ([file]: readonly File[]) => {
    if (file) check(file);
  };
  return (
    <div className={css.backup}>
      <div>
        <h3>{message('backup.restore.title')}</h3>
        <p className={css.note}>{message('backup.restore.lead')}</p>
      </div>
      <DropZone
        accept=".gz,.json,application/gzip"
        words={{
          choose: message('backup.restore.choose'),
          dropHere: message('backup.restore.drop'),
          letGo: message('backup.restore.letGo'),
        }}
        onFiles={onFiles}
      />
      <Notice text={doneText(state)} />
      <Step control={control} />
    </div>
  );
}

function Step({ control: { state, store, close } }: { control: RestoreControl }) {
  switch (state.step) {
    case 'idle':
    case 'done':
      return null;
    case 'working':
      return (
        <div className={css.working}>
          <Progress share={state.share} text={message(WORK[state.what])} />
          <Button onClick={close}>{message('backup.restore.cancel')}</Button>
          {state.what === 'storing' && (
            <p className={css.note}>{message('backup.restore.meanwhile')}</p>
          )}
        </div>
      );
    case 'preview':
      return (
        <RestorePreview name={state.name} preview={state.preview} store={store} close={close} />
      );
    case 'refused':
      return (
        <State kind="error" title={message('backup.restore.refusedTitle', [state.name])}>
          <p>{refusalText(state.refusal)}</p>
          <p>{message('backup.restore.unchanged')}</p>
          <Button onClick={close}>{message('backup.restore.close')}</Button>
        </State>
      );
    case 'failed':
      return (
        <State kind="error" title={message('backup.restore.failedTitle')}>
          <p>{message('backup.restore.failed')}</p>
          <Button onClick={close}>{message('backup.restore.close')}</Button>
        </State>
      );
  }
}

const WORK = {
  checking: 'backup.restore.checking',
  saving: 'backup.restore.saving',
  storing: 'backup.restore.storing',
} as const;

function doneText(state: RestoreState): string | undefined {
  if (state.step !== 'done') return undefined;
  const done = message('backup.restore.done', [count(state.rows)]);
  return state.saved ? `${done}${message('backup.restore.savedAs', [state.saved])}` : done;
}
