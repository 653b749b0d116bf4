import { useCallback, useEffect, useRef, useState } from 'react';
import { type Backups, openBackups } from '@/lib/backup/client';
import type { Stored } from '@/lib/backup/desk';
import { systemClock } from '@/lib/platform/clock';
import type { Preview, RestoreMode } from '@/lib/storage/backup/restore';
import { pulseItem } from '@/lib/storage/settings';
import { makeBackup } from './make-backup';

export type Refusal = Extract<Stored, { ok: false }>['refusal'];

export type RestoreState =
  | { step: 'idle' }
  | { step: 'working'; what: 'checking' | 'saving' | 'storing'; share: number }
  | { step: 'preview'; name: string; preview: Preview }
  | { step: 'refused'; name: string; refusal: Refusal }
  | { step: 'done'; rows: number; saved: string | undefined }
  | { step: 'failed' };

export interface RestoreControl {
  state: RestoreState;
  check: (file: File) => void;
  store: (mode: RestoreMode) => void;
  /** Ends what runs, or puts away what is shown; nothing is stored. */
  close: () => void;
}

/** The way of a file into the notebook. Replacing makes a backup of what is here first. */
export function useRestore(open: () => Backups = openBackups): RestoreControl {
  const [state, setState] = useState<RestoreState>({ step: 'idle' });
  const desk = useRef<Backups>(undefined);
  const chosen = useRef<File>(undefined);
  const end = useCallback(() => {
    desk.current?.close();
    desk.current = undefined;
  }, []);
  useEffect(() => end, [end]);

  const run = async (work: (desk: Backups) => Promise<RestoreState>) => {
    end();
    try {
      const mine = open();
      desk.current = mine;
      const done = await work(mine).catch((): RestoreState => ({ step: 'failed' }));
      if (desk.current !== mine) return;
      setState(done);
      end();
    } catch {
      // No worker at all.
      setState({ step: 'failed' });
    }
  };
  const telling = (what: 'checking' | 'saving' | 'storing') => (share: number) =>
    setState((now) => (now.step === 'working' ? { step: 'working', what, share } : now));

  const check = (file: File) => {
    chosen.current = file;
    setState({ step: 'working', what: 'checking', share: 0 });
    void run(async (own) => {
      const { name } = file;
      const checked = await own.check(file, telling('checking'));
      return checked.ok
        ? { step: 'preview', name, preview: checked.preview }
        : { step: 'refused', name, refusal: checked.refusal };
    });
  };
  const store = (mode: RestoreMode) => {
    const file = chosen.current;
    if (!file) return;
    setState({ step: 'working', what: mode === 'replace' ? 'saving' : 'storing', share: 0 });
    void run(async (own) => {
      const saved = mode === 'replace' ? await makeBackup(own, telling('saving')) : undefined;
      const stored = await own.store(file, mode, telling('storing'));
      // Open pages ask again.
      await pulseItem.setValue(systemClock());
      return stored.ok
        ? { step: 'done', rows: stored.rows, saved }
        : { step: 'refused', name: file.name, refusal: stored.refusal };
    });
  };
  const close = () => {
    end();
    setState({ step: 'idle' });
  };
  return { state, check, store, close };
}
