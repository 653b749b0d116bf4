import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { removeAllListeners } from '@/lib/messaging/channel';
import { serve } from '@/lib/messaging/server';
import { deliver, OWN_PAGE } from '../../helpers/worker';

const asked = vi.fn(async () => ({}) as never);
let asks: { mockRestore: () => void };

beforeEach(() => {
  fakeBrowser.reset();
  removeAllListeners();
  asked.mockClear();
  asks = vi.spyOn(browser.runtime, 'getPlatformInfo').mockImplementation(asked);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  asks.mockRestore();
  removeAllListeners();
});

test('a message that waits for the database keeps its worker alive, and not a moment longer', async () => {
  let free = () => {};
  const restoring = new Promise<void>((resolve) => {
    free = resolve;
  });
  const run = () => restoring.then(() => ({ ok: true }) as never);
  const guard = { extensionId: OWN_PAGE.id, ownOrigin: 'chrome-extension://test-extension-id/' };
  serve(
    { name: 'recordLanding', audience: 'page', form: 'nothing', run },
    { ...guard, onRefused: () => undefined },
  );
  const answer = deliver('recordLanding', undefined, OWN_PAGE);
  await vi.advanceTimersByTimeAsync(65_000);
  // Thirty seconds without a question end a worker.
  expect(asked).toHaveBeenCalledTimes(3);
  free();
  expect(await answer).toEqual({ ok: true });
  await vi.advanceTimersByTimeAsync(65_000);
  expect(asked).toHaveBeenCalledTimes(3);
});
