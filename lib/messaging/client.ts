import type { Message } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import { systemClock } from '../platform/clock';
import type { MessageAnswer, MessageData, MessageName, Protocol } from './protocol';

/**
 * Waits between tries, ms: a worker that died is booted by the next message within 30 ms on a quiet
 * machine. The last one is for a machine so busy that the worker dies three times in a row.
 */
const RETRY_AFTER = [50, 250, 1000, 3000];

type Send = <K extends MessageName>(
  name: K,
  ...data: MessageData<K> extends undefined ? [] : [MessageData<K>]
) => Promise<MessageAnswer<K> | { ok: false; reason: 'failed' }>;

/**
 * Sends a message to the background and waits for its answer. The worker may die before it
 * answers; every message is safe to send twice, so it is sent again. Never rejects: an answer that
 * does not come is `{ ok: false, reason: 'failed' }`.
 *
 * Speaks the wire format of `@webext-core/messaging`, whose receiving half answers; its sending
 * half cannot be had without the rest, for which content scripts have no room.
 */
export const send: Send = async (type, data?) => {
  for (const wait of [...RETRY_AFTER, undefined]) {
    try {
      const message: Message<Protocol, typeof type> = {
        id: 0,
        type,
        data: data as never,
        timestamp: systemClock(),
      };
      const answer = await browser.runtime.sendMessage(message);
      if (answer?.res !== undefined) return answer.res;
    } catch {
      // The worker died or the extension was updated under an open page; both are met by a retry
      // and, in the end, by the answer below.
    }
    if (wait !== undefined) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return { ok: false, reason: 'failed' };
};
