/** What an address may send, in bytes: `readFeed` takes no more either. */
export const MAX_FEED_BYTES = 1_000_000;
export const FEED_TIMEOUT = 20_000;

export type Fetched =
  | { kind: 'text'; text: string }
  | { kind: 'status'; status: number }
  | { kind: 'moved' | 'timeout' | 'network' | 'tooLarge' };

/**
 * Asks one address for a text of bounded length, within a bounded time. No cookies, no referrer,
 * nothing from a cache. A redirect is not followed: before a browser follows one it does not say
 * where to, and the user was asked about this host only.
 */
export async function fetchLimited(
  url: URL,
  ask: typeof fetch,
  timeout = FEED_TIMEOUT,
): Promise<Fetched> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeout);
  try {
    const response = await ask(url, {
      signal: stop.signal,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    });
    if (isRedirect(response)) return { kind: 'moved' };
    if (!response.ok) return { kind: 'status', status: response.status };
    const text = await limitedText(response);
    return text === undefined ? { kind: 'tooLarge' } : { kind: 'text', text };
  } catch {
    return { kind: stop.signal.aborted ? 'timeout' : 'network' };
  } finally {
    clearTimeout(timer);
    // Whatever is still to come is not wanted.
    stop.abort();
  }
}

const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400);

async function limitedText({ body, headers }: Response): Promise<string | undefined> {
  if (Number(headers.get('content-length')) > MAX_FEED_BYTES) return undefined;
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let [bytes, text] = [0, ''];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MAX_FEED_BYTES) return undefined;
    text += decoder.decode(value, { stream: true });
  }
}
