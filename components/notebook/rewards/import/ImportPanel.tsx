import { Button } from '@/components/ui/Button';
import { State } from '@/components/ui/State';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { DeskStep } from '@/lib/ledger/desk';
import type { ImportRow } from '@/lib/storage/ledger/rows';
import { PullReview } from '../pull/PullReview';
import { ImportPreview } from './ImportPreview';
import css from './import.module.css';
import type { ImportControl } from './import-control';

/** What is happening to the files that were handed over. */
export function ImportPanel({ control }: { control: ImportControl }) {
  const { state, close } = control;
  switch (state.step) {
    case 'idle':
      return null;
    case 'working':
      return <Working what={state.what} share={state.share} onCancel={close} />;
    case 'preview':
      return <ImportPreview preview={state.preview} control={control} />;
    case 'pull':
      return <PullReview preview={state.preview} control={control} />;
    case 'gone':
      return <Said words={message('adLedger.pull.gone')} onClose={close} />;
    case 'done':
      return <Done stored={state.stored} control={control} />;
    case 'undone':
      return <Said words={message('rewards.import.undone')} onClose={close} />;
    case 'failed':
      return (
        <div className={css.panel}>
          <State kind="error" title={message('rewards.import.failedTitle')}>
            <p>{message('rewards.import.failed')}</p>
            <Button onClick={close}>{message('rewards.import.close')}</Button>
          </State>
        </div>
      );
  }
}

interface WorkingProps {
  what: DeskStep;
  share: number;
  onCancel: () => void;
}

function Working({ what, share, onCancel }: WorkingProps) {
  const words = message(`rewards.import.step.${what}`);
  return (
    <div className={css.panel}>
      <div className={css.working}>
        <p role="status">{words}</p>
        <progress aria-label={words} value={share} max={1} />
        <Button onClick={onCancel}>{message('rewards.import.cancel')}</Button>
      </div>
    </div>
  );
}

function Done({ stored, control }: { stored: ImportRow | undefined; control: ImportControl }) {
  if (!stored) return <Said words={message('rewards.import.nothing')} onClose={control.close} />;
  const words = message('rewards.import.done', [count(stored.added), count(stored.changed)]);
  return (
    <Said words={words} onClose={control.close}>
      <Button onClick={() => control.undo(stored.id)}>{message('rewards.import.undo')}</Button>
    </Said>
  );
}

interface SaidProps {
  words: string;
  onClose: () => void;
  children?: React.ReactNode;
}

const Said = ({ words, onClose, children }: SaidProps) => (
  <div className={css.panel}>
    <div className={css.said}>
      <p role="status">{words}</p>
      {children}
      <Button look="plain" onClick={onClose}>
        {message('rewards.import.close')}
      </Button>
    </div>
  </div>
);
