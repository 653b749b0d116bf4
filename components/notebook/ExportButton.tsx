import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { TimelineFilter } from '@/lib/domain/timeline';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { systemClock } from '@/lib/platform/clock';
import { history } from '@/lib/storage/history';
import css from './list.module.css';

type State =
  | { step: 'idle' | 'failed' }
  | { step: 'writing'; rows: number }
  | { step: 'done'; rows: number };

interface Props {
  filter: TimelineFilter;
  total: number | undefined;
}

/** Writes what is shown to a file; a long one says how far it is and can be stopped. */
export function ExportButton({ filter, total }: Props) {
  const [state, setState] = useState<State>({ step: 'idle' });
  const scope = useRef<AbortController>(undefined);
  useEffect(() => () => scope.current?.abort(), []);
  const start = async () => {
    const running = new AbortController();
    scope.current = running;
    setState({ step: 'writing', rows: 0 });
    const onProgress = (rows: number) => setState({ step: 'writing', rows });
    const now = systemClock();
    const { signal } = running;
    try {
      // What writes the file is loaded when it is first asked for.
      const { csvName, download, timelineCsv } = await import('./export-csv');
      const { file, rows } = await timelineCsv(history, filter, now, { signal, onProgress });
      download(file, csvName(now));
      setState({ step: 'done', rows });
    } catch {
      setState({ step: signal.aborted ? 'idle' : 'failed' });
    }
  };
  return (
    <div className={css.export}>
      <span role="status">{state.step === 'writing' ? '' : resultWords(state)}</span>
      {state.step === 'writing' ? (
        <>
          <span>{progressWords(state.rows, total)}</span>
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

function resultWords(state: State): string {
  if (state.step === 'failed') return message('notebook.export.failed');
  return state.step === 'done' ? message('notebook.export.done', [count(state.rows)]) : '';
}
