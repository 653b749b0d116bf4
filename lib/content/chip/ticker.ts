/** Longest wait before the face is drawn again; a machine that slept catches up at once. */
const LONGEST = 60 * 60 * 1000;

/**
 * Calls `draw` whenever the face will have changed, and only while the page is visible: an idle or
 * hidden tab has no timer at all (DESIGN 6). `draw` says in how many ms the face changes next.
 */
export function tickWhileVisible(draw: () => number | undefined, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = () => {
    clearTimeout(timer);
    if (signal.aborted || document.visibilityState === 'hidden') return;
    const wait = draw();
    if (wait !== undefined) timer = setTimeout(tick, Math.min(LONGEST, Math.max(20, wait)));
  };
  document.addEventListener('visibilitychange', tick, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  tick();
  return tick;
}
