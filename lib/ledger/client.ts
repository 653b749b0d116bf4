import { proxy, wrap } from 'comlink';
import type { JstMonth } from '../domain/month';
import type { ImportId } from '../domain/rewards/saying';
import type { SoldKey } from '../domain/rewards/trace/sold-name';
import type { DroppedFile } from '../reports/files';
import type { ImportRow } from '../storage/ledger/rows';
import type { Answer } from '../storage/ledger/trace-sales';
import type { LedgerDesk, OnProgress } from './desk';
import type { Preview } from './preview';

/** The desk as a page has it. */
export interface Desk {
  read(files: readonly DroppedFile[], onProgress: OnProgress): Promise<Preview>;
  nameMonth(index: number, month: JstMonth): Promise<Preview>;
  store(onProgress: OnProgress): Promise<ImportRow | undefined>;
  undo(id: ImportId): Promise<boolean>;
  trace(onProgress: (share: number) => void): Promise<void>;
  answer(sold: SoldKey, answer: Answer): Promise<void>;
  /** Ends whatever runs: a transaction that is not complete leaves nothing behind. */
  close(): void;
}

/** A desk in a worker of its own. */
export function openDesk(): Desk {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const desk = wrap<LedgerDesk>(worker);
  return {
    read: (files, onProgress) => desk.read(files, proxy(onProgress)),
    nameMonth: (index, month) => desk.nameMonth(index, month),
    store: (onProgress) => desk.store(proxy(onProgress)),
    undo: (id) => desk.undo(id),
    trace: (onProgress) => desk.trace(proxy(onProgress)),
    answer: (sold, answer) => desk.answer(sold, answer),
    close: () => worker.terminate(),
  };
}
