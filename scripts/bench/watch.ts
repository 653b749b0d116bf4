/** A page that answers is never away for longer. */
const ANSWER = 50;

/** A clock in the page that notices when it is not let run. */
export const WATCH = `(() => {
  globalThis.away = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    globalThis.away = Math.max(globalThis.away, now - last - ${ANSWER});
    last = now;
  }, ${ANSWER});
})()`;

declare global {
  var away: number;
}
