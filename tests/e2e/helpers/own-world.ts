import type { Page } from '@playwright/test';

/** The isolated world of our content scripts in the page's main frame, through the debugger. */
export interface OwnWorld {
  /** Runs code there and waits for what it gives. */
  run(expression: string): Promise<unknown>;
  /** Counts timers from now on; those set before are replaced at their next turn. */
  watchTimers(): Promise<void>;
  /** How many timers are set at this moment. */
  timers(): Promise<number>;
  /** Timers come too late, as on a machine that is busy with the next page already. */
  starveTimers(): Promise<void>;
  /** What our scripts are told about the page: a tab in front is never hidden by a test alone. */
  setVisibility(state: 'visible' | 'hidden'): Promise<void>;
}

const WATCH = `(() => {
  const pending = new Set();
  const [set, clear, every, clearEvery] = [setTimeout, clearTimeout, setInterval, clearInterval];
  globalThis.setTimeout = (run, wait, ...rest) => {
    const id = set(() => { pending.delete(id); run(...rest); }, wait);
    pending.add(id);
    return id;
  };
  globalThis.clearTimeout = (id) => { pending.delete(id); clear(id); };
  globalThis.setInterval = (...all) => { const id = every(...all); pending.add(id); return id; };
  globalThis.clearInterval = (id) => { pending.delete(id); clearEvery(id); };
  globalThis.pendingTimers = pending;
})()`;

const STARVE = `(() => {
  const set = setTimeout;
  globalThis.setTimeout = (run, wait = 0, ...rest) => set(run, wait + 60_000, ...rest);
})()`;

const visibility = (state: string) => `(() => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => '${state}' });
  document.dispatchEvent(new Event('visibilitychange'));
})()`;

/** Call before the page is opened; follows the page to where it goes. */
export async function ownWorld(page: Page, extensionId: string): Promise<OwnWorld> {
  const session = await page.context().newCDPSession(page);
  let current: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(extensionId)) current = context.id;
  });
  session.on('Runtime.executionContextsCleared', () => {
    current = undefined;
  });
  await session.send('Runtime.enable');
  const evaluate = async (expression: string): Promise<unknown> => {
    if (current === undefined) throw new Error('our scripts do not run in this page');
    const contextId = current;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    run: evaluate,
    watchTimers: async () => void (await evaluate(WATCH)),
    timers: async () => Number(await evaluate('pendingTimers.size')),
    starveTimers: async () => void (await evaluate(STARVE)),
    setVisibility: async (state) => void (await evaluate(visibility(state))),
  };
}
