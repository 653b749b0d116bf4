/** Quiet time after which a page that was changing is taken as drawn, ms. */
const QUIET = 250;

/**
 * Resolves when the document has not changed for a moment, or after `longest` ms. A page that
 * draws itself by script announces its new address before its new content is there.
 */
export function whenSettled(signal: AbortSignal, longest: number): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const done = () => {
      clearTimeout(timer);
      clearTimeout(limit);
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, QUIET);
    });
    const limit = setTimeout(done, longest);
    timer = setTimeout(done, QUIET);
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', done);
  });
}
