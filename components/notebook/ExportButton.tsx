import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { Saving } from './csv-file';
import css from './list.module.css';

type Step = { is: 'idle' | 'failed' } | { is: 'writing' | 'done'; rows: number };

interface Props {
  /** Rows there are in all, when that is known. */
  total: number | undefined;
  /** Writes the file and says how many rows it has; what does that is loaded when asked for. */
  write: (saving: Saving) => Promise<number>;
}

/** Writes what is shown to a file; a long one says how far it is and can be stopped. */
export function ExportButton({ total, write }: Props) {
  const [step, setStep] = useState<Step>({ is: 'idle' });
  const scope = useRef<AbortController>(undefined);
  useEffect(() => () => scope.current?.abort(), []);
  const start = async () => {
    const running = new AbortController();
    const { signal } = running;
    scope.current = running;
    const onProgress = (rows: number) => setStep({ is: 'writing', rows });
    onProgress(0);
    try {
      setStep({ is: 'done', rows: await write({ signal, onProgress }) });
    } catch {
      setStep({ is: signal.aborted ? 'idle' : 'failed' });
    }
  };
  return (
    <div className={css.export}>
      <span role="status">{resultWords(step)}</span>
      {step.is === 'writing' ? (
        <>
          <span>{progressWords(step.rows, total)}</span>
          <Button onClick={() => scope.current?.abort()}>
            {message('notebook.export.cancel')}
          </Button>
        </>
      ) : (
        <Button onClick={() => void start()}>{message('notebook.export.csv')}</Button>
      )}
    </div>
  );
}

const progressWords = (rows: number, total: number | undefined): string =>
  total === undefined
    ? message('notebook.export.progress', [count(rows)])
    : message('notebook.export.progressOf', [count(rows), count(total)]);

function resultWords(step: Step): string {
  if (step.is === 'failed') return message('notebook.export.failed');
  return step.is === 'done' ? message('notebook.export.done', [count(step.rows)]) : '';
}
