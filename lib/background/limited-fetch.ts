import { limitedRequest } from '../platform/limited-request';

/** What an address may send, in bytes: `readFeed` takes no more either. */
export const MAX_FEED_BYTES = 1_000_000;
export const FEED_TIMEOUT = 20_000;

export type Fetched =
  | { kind: 'text'; text: string }
  | { kind: 'status'; status: number }
  | { kind: 'moved' | 'timeout' | 'network' | 'tooLarge' };

/** Asks one address for a text of bounded length, within a bounded time. */
export async function fetchLimited(
  url: URL,
  ask: typeof fetch,
  timeout = FEED_TIMEOUT,
): Promise<Fetched> {
  const answer = await limitedRequest(url, ask, { timeout, maxBytes: MAX_FEED_BYTES });
  if (answer.kind === 'brokenOff') return { kind: 'network' };
  if (answer.kind !== 'answered') return { kind: answer.kind };
  const { status, bytes } = answer;
  if (status < 200 || status > 299) return { kind: 'status', status };
  return { kind: 'text', text: new TextDecoder().decode(bytes) };
}
