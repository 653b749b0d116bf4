import { proxy, wrap } from 'comlink';
import type { JstMonth } from '../domain/month';
import type { ImportId } from '../domain/rewards/saying';
import type { SoldKey } from '../domain/rewards/trace/sold-name';
import { deathOf, type WorkerLike } from '../platform/worker-life';
import type { DroppedFile } from '../reports/files';
import type { ImportRow } from '../storage/ledger/rows';
import type { Answer } from '../storage/ledger/trace-sales';
import type { PullId } from '../storage/pulls/rows';
import type { LedgerDesk, OnProgress } from './desk';
import type { Preview } from './preview';
import type { PullPreview } from './pull-preview';

/** The desk as a page has it. */
export interface Desk {
  read(files: readonly DroppedFile[], onProgress: OnProgress): Promise<Preview>;
  nameMonth(index: number, month: JstMonth): Promise<Preview>;
  store(onProgress: OnProgress): Promise<ImportRow | undefined>;
  readPull(id: PullId, onProgress: OnProgress): Promise<PullPreview | undefined>;
  storePull(id: PullId, onProgress: OnProgress): Promise<ImportRow | undefined>;
  dropPull(id: PullId): Promise<void>;
  undo(id: ImportId): Promise<boolean>;
  trace(onProgress: (share: number) => void): Promise<void>;
  answer(sold: SoldKey, answer: Answer): Promise<void>;
  /** Ends whatever runs: a transaction that is not complete leaves nothing behind. */
  close(): void;
}

const newWorker = (): WorkerLike =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** A desk in a worker of its own. A worker that cannot start, or dies, fails whatever is asked. */
export function openDesk(worker = newWorker()): Desk {
  const desk = wrap<LedgerDesk>(worker);
  const death = deathOf(worker);
  const alive = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, death]);
  return {
    read: (files, onProgress) => alive(desk.read(files, proxy(onProgress))),
    nameMonth: (index, month) => alive(desk.nameMonth(index, month)),
    store: (onProgress) => alive(desk.store(proxy(onProgress))),
    readPull: (id, onProgress) => alive(desk.readPull(id, proxy(onProgress))),
    storePull: (id, onProgress) => alive(desk.storePull(id, proxy(onProgress))),
    dropPull: (id) => alive(desk.dropPull(id)),
    undo: (id) => alive(desk.undo(id)),
    trace: (onProgress) => alive(desk.trace(proxy(onProgress))),
    answer: (sold, answer) => alive(desk.answer(sold, answer)),
    close: () => worker.terminate(),
  };
}
