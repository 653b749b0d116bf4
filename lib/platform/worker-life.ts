/** What a page gives its work to. */
export type WorkerLike = Pick<
  Worker,
  'postMessage' | 'addEventListener' | 'removeEventListener' | 'terminate'
>;

/** Rejects once the worker is of no more use; it is ended, so that nothing is stored behind it. */
export function deathOf(worker: WorkerLike): Promise<never> {
  const death = new Promise<never>((_, reject) => {
    const die = () => {
      worker.terminate();
      reject(new Error('the worker died'));
    };
    worker.addEventListener('error', die);
    worker.addEventListener('messageerror', die);
  });
  // Nobody may be waiting when it happens.
  death.catch(() => undefined);
  return death;
}
