import { useCallback, useEffect, useRef, useState } from 'react';
import type { JstMonth } from '@/lib/domain/month';
import type { ImportId } from '@/lib/domain/rewards/saying';
import type { SoldKey } from '@/lib/domain/rewards/trace/sold-name';
import { type Desk, openDesk } from '@/lib/ledger/client';
import type { DeskStep, OnProgress } from '@/lib/ledger/desk';
import { systemClock } from '@/lib/platform/clock';
import type { Answer } from '@/lib/storage/ledger/trace-sales';
import { pulseItem } from '@/lib/storage/settings';

import type { ImportControl, ImportState, RunImport } from './import-control';
import { pullSteps } from './pull-steps';

const FAILED: ImportState = { step: 'failed' };

/** The way of a report into the ledger. One desk at a time; a new one for the next files. */
export function useImport(open: () => Desk = openDesk): ImportControl {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const desk = useRef<Desk>(undefined);
  const close = useCallback(() => {
    desk.current?.close();
    desk.current = undefined;
    setState({ step: 'idle' });
  }, []);
  useEffect(() => () => desk.current?.close(), []);

  /** Says what became of the work, as long as nobody has put it away meanwhile. */
  const run: RunImport = async (fresh, work) => {
    if (fresh) desk.current?.close();
    try {
      const mine = (!fresh && desk.current) || open();
      desk.current = mine;
      const done = await work(mine).catch(() => FAILED);
      if (desk.current === mine) setState(done);
    } catch {
      // No worker at all.
      setState(FAILED);
    }
  };
  const onProgress: OnProgress = (what, share) =>
    setState((now) => (now.step === 'working' ? { step: 'working', what, share } : now));
  const begin = (what: DeskStep) => setState({ step: 'working', what, share: 0 });

  const read = (files: readonly File[]) => {
    begin('reading');
    void run(true, async (own) => {
      const dropped = await Promise.all(files.map(bytesOf));
      return { step: 'preview', preview: await own.read(dropped, onProgress) };
    });
  };
  const nameMonth = (index: number, month: JstMonth) =>
    void run(false, async (own) => ({
      step: 'preview',
      preview: await own.nameMonth(index, month),
    }));
  const store = () => {
    begin('storing');
    void run(false, async (own) => {
      const stored = await own.store(onProgress);
      await tell();
      return { step: 'done', stored };
    });
  };
  const undo = (id: ImportId) =>
    void run(true, async (own) => {
      const undone = await own.undo(id);
      await tell();
      return { step: undone ? 'undone' : 'failed' };
    });
  const answer = async (sold: SoldKey, said: Answer) => {
    try {
      const own = open();
      await own.answer(sold, said).finally(own.close);
      await tell();
    } catch {
      setState(FAILED);
    }
  };
  const pulls = pullSteps({ run, begin, onProgress, tell });
  return { state, read, nameMonth, store, ...pulls, undo, answer, close };
}

const bytesOf = async (file: File) => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
  modifiedAt: file.lastModified,
});

/** Open pages ask again. */
const tell = () => pulseItem.setValue(systemClock());
