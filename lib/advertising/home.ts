import { proxy, wrap } from 'comlink';
import type { RunnerParts } from './parts';
import type { PullWorker } from './worker';

/** What the worker cannot have itself: a browser gives it neither storage nor messages. */
export interface Home extends Pick<RunnerParts, 'access' | 'idle'> {
  /** The worker is of no more use; another one may be started. */
  died: (error: string) => void;
}

/** Starts the runner in a worker of its own; the function ends it, between any two lines. */
export function startRunner({ access, idle, died }: Home): () => void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const die = (error: string) => {
    worker.terminate();
    died(error);
  };
  worker.addEventListener('error', ({ message }) => die(message));
  worker.addEventListener('messageerror', () => die('messageerror'));
  const { start } = wrap<PullWorker>(worker);
  start(proxy(access), proxy(idle)).catch((error: unknown) => die(String(error)));
  return () => worker.terminate();
}
