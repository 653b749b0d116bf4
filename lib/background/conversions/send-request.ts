import type { SendAnswer } from '../../domain/conversions/answer/answer';
import type { OutgoingRequest } from '../../domain/conversions/request/sent';
import { SECOND } from '../../domain/time-units';

/** A worker is stopped when an answer's head takes 30 seconds: what it knew would go with it. */
export const SEND_TIMEOUT = 25 * SECOND;
/** Of an answer, in bytes. An honest one has a few hundred. */
const MOST_READ = 64_000;

export interface Sending {
  ask: typeof fetch;
  timeout?: number;
}

/**
 * Makes one request and reads a bounded part of its answer, within a bounded time. No cookies, no
 * referrer; a redirect is not followed: the user was asked about this host only. A request that
 * fails once it was handed to the browser may have arrived.
 */
export async function sendRequest(
  request: OutgoingRequest,
  { ask, timeout = SEND_TIMEOUT }: Sending,
): Promise<SendAnswer> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeout);
  try {
    const response = await ask(request.address, {
      method: request.method,
      headers: { ...request.headers },
      ...(request.body !== undefined && { body: request.body }),
      signal: stop.signal,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    });
    if (response.type === 'opaqueredirect') return { kind: 'redirected' };
    const retryAfter = response.headers.get('retry-after');
    return {
      kind: 'answered',
      status: response.status,
      ...(retryAfter !== null && { retryAfter }),
      ...(await bodyOf(response)),
    };
  } catch {
    return { kind: stop.signal.aborted ? 'timeout' : 'broken' };
  } finally {
    clearTimeout(timer);
    // Whatever is still to come is not wanted.
    stop.abort();
  }
}

/** The status is known by now: a body that breaks off does not make it unknown. */
async function bodyOf({ body }: Response): Promise<{ text: string; partial: boolean }> {
  if (!body) return { text: '', partial: false };
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let [bytes, text] = [0, ''];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: text + decoder.decode(), partial: false };
      bytes += value.length;
      text += decoder.decode(value, { stream: true });
      if (bytes > MOST_READ) return { text: text.slice(0, MOST_READ), partial: true };
    }
  } catch {
    return { text, partial: true };
  }
}
