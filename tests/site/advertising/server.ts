import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Reply, reportAnswer } from './answer';
import { conversionAnswer, type Told } from './conversions';
import { deepLink } from './deep-link';
import { eventsAnswer, tokenAnswer } from './events';

/** What goes wrong with one request. */
export type Fault =
  | { kind: 'status'; status: number; body?: string; headers?: Record<string, string> }
  /** Answers after so many milliseconds, or never. */
  | { kind: 'delay'; ms: number }
  | { kind: 'hang' }
  /** The connection breaks off half-way, or half of it looks like the whole. */
  | { kind: 'cut' }
  | { kind: 'half' }
  /** A page, with the status of a report. */
  | { kind: 'html' }
  /** Bytes of another encoding, told or not. */
  | { kind: 'latin1'; told: boolean }
  /** Four lines of totals though none were asked for. */
  | { kind: 'summary' };

const MOST_AT_ONCE = 3;
const PAGE = '<!DOCTYPE html><html><title>Maintenance</title><p>Please come back later.</p></html>';

export interface Stand {
  /** One for each of the next requests; `undefined` lets one through. */
  faults: (Fault | undefined)[];
  /** Path and parameters of every request, without the token. */
  requests: string[];
  /** Conversions that were counted, in order. */
  told: Told[];
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

export interface AdvertisingSite extends Stand {
  /** The address in place of the real host's. */
  base: string;
  /** What time it is there. */
  now: number;
  close(): Promise<void>;
}

function withFault(reply: Reply, fault: Fault): Reply {
  if (fault.kind === 'status')
    return { status: fault.status, headers: fault.headers ?? {}, body: fault.body ?? '' };
  if (fault.kind === 'half') return { ...reply, body: reply.body.slice(0, -30) };
  if (fault.kind === 'html')
    return { status: 200, headers: { 'content-type': 'text/html' }, body: PAGE };
  return reply;
}

function send(response: ServerResponse, reply: Reply, fault: Fault | undefined): void {
  const headers = { ...reply.headers };
  if (fault?.kind === 'latin1')
    headers['content-type'] = fault.told ? 'text/csv; charset=iso-8859-1' : 'text/csv';
  const body =
    fault?.kind === 'latin1'
      ? Buffer.from(reply.body.slice(1).replace(/[^\0-\xff]/g, '?'), 'latin1')
      : Buffer.from(reply.body, 'utf8');
  response.writeHead(reply.status, { ...headers, 'content-length': String(body.length) });
  if (fault?.kind !== 'cut') response.end(body);
  else response.write(body.subarray(0, body.length / 2), () => response.destroy());
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    let body = '';
    request.on('data', (part) => {
      body += String(part);
    });
    request.on('end', () => resolve(body));
  });
}

async function answerTo(
  request: IncomingMessage,
  url: URL,
  now: number,
  told: Told[],
): Promise<Reply> {
  const { authorization = '' } = request.headers;
  const body = await bodyOf(request);
  const asked = { method: request.method, url, authorization, body };
  const conversion = conversionAnswer(asked, told);
  if (conversion) return conversion;
  if (url.pathname === '/token' && request.method === 'POST')
    return tokenAnswer(authorization, body);
  if (url.pathname === '/events/1.0/transactions') return eventsAnswer(url, authorization, now);
  return reportAnswer(url, now);
}

/** The stand-in behind any server: what it answers, and what goes wrong with the next requests. */
export function createAdvertising(now: () => number): Stand {
  let open = 0;
  const stand: Stand = {
    faults: [],
    requests: [],
    told: [],
    answer: async (request, response) => {
      const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'host'}`);
      if (url.pathname === '/deeplink') return send(response, deepLink(url), undefined);
      if (stand.faults[0]?.kind === 'summary') url.searchParams.set('include_summary', 'Y');
      const fault = stand.faults.shift();
      open += 1;
      response.on('close', () => {
        open -= 1;
      });
      stand.requests.push(`${url.pathname}${url.search}`.replace(/([?&]token=)[^&]*/, '$1…'));
      const tooMany = { status: 429, headers: {}, body: 'Too Many Requests' };
      // What is refused was not taken.
      const refused = open > MOST_AT_ONCE || fault?.kind === 'status';
      const reply = refused ? tooMany : await answerTo(request, url, now(), stand.told);
      if (fault?.kind === 'hang') return;
      const after = fault ? withFault(reply, fault) : reply;
      setTimeout(() => send(response, after, fault), fault?.kind === 'delay' ? fault.ms : 0);
    },
  };
  return stand;
}

/** A stand-in for the reports' host on this machine, over real connections. */
export async function startAdvertising(now: number): Promise<AdvertisingSite> {
  const stand = createAdvertising(() => site.now);
  const server = createServer((request, response) => void stand.answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const site: AdvertisingSite = Object.assign(stand, {
    base: `http://127.0.0.1:${port}`,
    now,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
  return site;
}
