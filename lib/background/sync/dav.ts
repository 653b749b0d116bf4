import { type FolderProblem, FolderTrouble } from '../../domain/sync/trouble';
import { toBase64 } from './bytes';
import { allOf } from './gzip';

export interface DavAccess {
  /** Of the user's folder, with a slash at its end. */
  url: string;
  user: string;
  password: string;
}

export interface DavParts {
  fetch: typeof fetch;
  timeout?: number;
}

/** A file takes seconds; a server that says nothing for a minute is not there. */
export const DAV_TIMEOUT = 60_000;
/** The largest of our files is under 8 MB. */
const MAX_BODY = 32_000_000;

export interface DavAnswer {
  status: number;
  body: Uint8Array;
}

interface Asked {
  headers?: Record<string, string>;
  body?: Uint8Array | string;
}

/**
 * One request to the user's own server. No cookies, nothing from a cache, no redirect: before a
 * browser follows one it does not say where to, and the user gave the password to this host only.
 */
export async function askDav(
  { url, user, password }: DavAccess,
  parts: DavParts,
  method: string,
  path: string,
  { headers, body }: Asked = {},
): Promise<DavAnswer> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), parts.timeout ?? DAV_TIMEOUT);
  const login = toBase64(new TextEncoder().encode(`${user}:${password}`));
  try {
    const response = await parts.fetch(new URL(path, url), {
      method,
      headers: { ...headers, Authorization: `Basic ${login}` },
      ...(body !== undefined && { body: body as BodyInit }),
      signal: stop.signal,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    });
    const { status, type } = response;
    if (type === 'opaqueredirect' || (status >= 300 && status < 400)) throw trouble('moved');
    const problem = problemOf(status, response.headers.get('retry-after'));
    if (problem) throw new FolderTrouble(problem);
    return { status, body: response.body ? await allOf(response.body, MAX_BODY) : EMPTY };
  } catch (error) {
    if (error instanceof FolderTrouble) throw error;
    if (error instanceof RangeError) throw trouble('too-large');
    throw trouble(stop.signal.aborted ? 'timeout' : 'network');
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

const EMPTY = new Uint8Array();
const trouble = (kind: 'moved' | 'too-large' | 'timeout' | 'network') =>
  new FolderTrouble({ kind });

const BY_STATUS: Record<number, FolderProblem['kind']> = {
  401: 'signed-out',
  403: 'forbidden',
  405: 'not-dav',
  501: 'not-dav',
  413: 'no-room',
  507: 'no-room',
};

/** 404 is an answer, not a problem, to most questions; 405 says that a folder is there already. */
function problemOf(status: number, retryAfter: string | null): FolderProblem | undefined {
  const kind = BY_STATUS[status];
  if (kind) return { kind } as FolderProblem;
  if (status === 423 || status === 429 || status === 503) {
    const seconds = Number(retryAfter);
    return { kind: 'busy', ...(seconds > 0 && { retryAfter: Math.min(seconds, 86_400) }) };
  }
  return status >= 500 || status === 400 ? { kind: 'server', status } : undefined;
}
