import type { Answer } from '../domain/advertising/answer';
import { LONGEST_ANSWER } from '../domain/advertising/queue/pace';
import { limitedRequest } from '../platform/limited-request';

/** A year of a busy account has 100,000 lines of some 150 bytes; a month is asked for at once. */
const MAX_BYTES = 80_000_000;

export interface Asking {
  fetch: typeof fetch;
  /** Gives it up. */
  signal: AbortSignal;
  timeout?: number;
}

/** Asks for a report. The address holds the token: neither it nor an error of `fetch` gets out. */
export async function fetchReport(
  address: string,
  { fetch, signal, timeout = LONGEST_ANSWER }: Asking,
): Promise<Answer> {
  const answer = await limitedRequest(address, fetch, { timeout, maxBytes: MAX_BYTES, signal });
  if (answer.kind === 'moved') return { kind: 'redirected' };
  if (answer.kind === 'network') return { kind: 'noConnection' };
  if (answer.kind !== 'answered') return { kind: answer.kind };
  const { status, headers, bytes } = answer;
  const [, charset] = /charset="?([\w-]+)/i.exec(headers.get('content-type') ?? '') ?? [];
  const retryAfter = headers.get('retry-after');
  const told = { ...(charset && { charset }), ...(retryAfter && { retryAfter }) };
  return { kind: 'answered', status, bytes, ...told };
}
