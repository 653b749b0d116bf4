import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { removeAllListeners } from '@/lib/messaging/channel';
import { send } from '@/lib/messaging/client';
import { dump } from '../../helpers/history';
import { cartAttempt, landing, roomClick } from '../../helpers/sightings';
import { deliver, newWorker, OWN_PAGE, ROOM_PAGE, type TestSender } from '../../helpers/worker';

/**
 * The stand-in browser vouches for no sender. Here it does, and the answers may be lost: the worker
 * dies before it got the message, or before its answer left.
 */
function wire(sender: TestSender, lost: ('request' | 'answer')[] = []) {
  const sent: unknown[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (...args: unknown[]) => {
    const [message] = args as [{ type: string; data: unknown }];
    sent.push(structuredClone(message));
    const fate = lost.shift();
    if (fate === 'request') throw new Error('Could not establish connection.');
    const res = await deliver(message.type, message.data, sender);
    return fate === 'answer' ? undefined : { res };
  });
  return sent;
}

beforeEach(() => {
  removeAllListeners();
});

describe('a message from a page to the background and back', () => {
  test('is carried out and answered', async () => {
    const worker = newWorker();
    wire(ROOM_PAGE);
    const answer = await send('recordRoomClick', roomClick());
    const [click] = (await dump(worker.db)).clicks;
    expect(answer).toEqual({ ok: true, clickId: click?.id });
    const state = await send('pageState', { kind: 'room' });
    expect(state).toMatchObject({ ok: true, state: { today: { clicks: 1 } } });
  });

  test('tells the open pages that there is news, but only then', async () => {
    newWorker();
    wire(ROOM_PAGE);
    const pulse = async () => (await fakeBrowser.storage.local.get('pulse')).pulse;
    await send('recordLanding', landing({ kind: 'none' }));
    await send('recordCartAttempt', cartAttempt({ at: 0 }));
    expect(await pulse()).toBeUndefined();
    await send('recordRoomClick', roomClick());
    expect(await pulse()).toBeDefined();
  });

  test('is refused with a reason that reaches the sender', async () => {
    newWorker();
    wire(ROOM_PAGE);
    expect(await send('popupState')).toEqual({ ok: false, reason: 'sender' });
    wire(OWN_PAGE);
    expect(await send('popupState')).toMatchObject({ ok: true, state: { empty: true } });
  });
});

describe('when the worker dies', () => {
  /** Only the waits of the client: the database has its own clockwork and keeps it. */
  const waitsSkipped = () => {
    const waits: unknown[] = [];
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((done: () => void, ms?: number) => {
      if (ms) waits.push(ms);
      return setImmediate(done);
    }) as never);
    return waits;
  };

  test.each([[['request']], [['answer']], [['request', 'answer', 'request']]] as (
    | 'request'
    | 'answer'
  )[][][])('%j lost: sent again, recorded once', async (lost) => {
    const worker = newWorker();
    const waits = waitsSkipped();
    const count = lost.length;
    const sent = wire(ROOM_PAGE, [...lost]);
    const answer = await send('recordCartAttempt', cartAttempt());
    const { cartAttempts, rollups } = await dump(worker.db);
    expect(answer).toEqual({ ok: true, attemptId: cartAttempts[0]?.id });
    expect(cartAttempts).toHaveLength(1);
    expect(rollups[0]?.cartAttempts).toBe(1);
    expect(sent).toHaveLength(count + 1);
    expect(waits.slice(0, count)).toEqual([50, 250, 1000].slice(0, count));
  });

  test('for good, the sender is told so after five tries', async () => {
    waitsSkipped();
    const sent = wire(ROOM_PAGE, Array(9).fill('request'));
    expect(await send('recordRoomClick', roomClick())).toEqual({ ok: false, reason: 'failed' });
    expect(sent).toHaveLength(5);
    expect(
      new Set(sent.map((message) => JSON.stringify((message as { data: unknown }).data))).size,
    ).toBe(1);
  });

  test('because the extension was removed under the page, nothing is thrown', async () => {
    waitsSkipped();
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await send('undoForget')).toEqual({ ok: false, reason: 'failed' });
  });
});
