/** Waits so many milliseconds, or until it is woken. */
export const sleep = (ms: number, woken: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      woken.removeEventListener('abort', done);
      resolve();
    }
    woken.addEventListener('abort', done);
    if (woken.aborted) done();
  });

export type Sleep = typeof sleep;
