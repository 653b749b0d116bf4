export interface Limits {
  /** Milliseconds until the whole answer is there. */
  timeout: number;
  maxBytes: number;
  /** Gives the request up. */
  signal?: AbortSignal;
}

export type LimitedAnswer =
  | { kind: 'answered'; status: number; headers: Headers; bytes: Uint8Array<ArrayBuffer> }
  /** Sent elsewhere, which is not followed; no answer in time; none at all; half of one; too much. */
  | { kind: 'moved' | 'timeout' | 'network' | 'brokenOff' | 'tooLarge' };

/**
 * Asks one address for an answer of bounded length, within a bounded time. No cookies, no referrer,
 * nothing from a cache. A redirect is not followed: before a browser follows one it does not say
 * where to, and the user was asked about this host only.
 */
export async function limitedRequest(
  address: URL | string,
  ask: typeof fetch,
  { timeout, maxBytes, signal }: Limits,
): Promise<LimitedAnswer> {
  const stop = new AbortController();
  const giveUp = () => stop.abort();
  const timer = setTimeout(giveUp, timeout);
  signal?.addEventListener('abort', giveUp);
  if (signal?.aborted) giveUp();
  let begun = false;
  try {
    const response = await ask(address, {
      signal: stop.signal,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    });
    begun = true;
    if (isRedirect(response)) return { kind: 'moved' };
    const bytes = await limitedBytes(response, maxBytes);
    if (!bytes) return { kind: 'tooLarge' };
    return { kind: 'answered', status: response.status, headers: response.headers, bytes };
  } catch {
    if (stop.signal.aborted) return { kind: 'timeout' };
    return { kind: begun ? 'brokenOff' : 'network' };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
    // Whatever is still to come is not wanted.
    stop.abort();
  }
}

const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400);

async function limitedBytes({ body, headers }: Response, most: number) {
  if (Number(headers.get('content-length')) > most) return undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || !value) break;
    parts.push(value);
    size += value.length;
    if (size > most) return undefined;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
