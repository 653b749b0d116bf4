import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdvertising, type Stand } from './advertising/server';
import { encodePage } from './encode';
import { renderPage } from './pages';
import { empty } from './reply';

export interface Site {
  port: number;
  /** Every request as `METHOD host/path?query` in order. */
  requests: string[];
  /** What Rakuten Advertising's hosts answer, and what goes wrong there. */
  advertising: Stand;
  close(): Promise<void>;
}

/** Reports, links that lead on to an advertiser, and where conversions are told. */
const ADVERTISING = [
  'ran-reporting.rakutenmarketing.com',
  'click.linksynergy.com',
  'track.linksynergy.com',
  'conversions.example',
];

const PEM = path.join(path.dirname(fileURLToPath(import.meta.url)), 'certificate');

function answer(request: IncomingMessage, response: ServerResponse): void {
  const address = `https://${request.headers.host}${request.url}`;
  const reply = URL.canParse(address) ? renderPage(new URL(address)) : empty(400);
  if ('redirect' in reply) {
    response.writeHead(302, { location: reply.redirect, 'cache-control': 'no-store' }).end();
    return;
  }
  const bytes = encodePage(reply);
  // One visit must not answer for the next one, except for pictures, which say so themselves.
  const headers = { 'cache-control': 'no-store', ...reply.headers };
  response.writeHead(reply.status, headers).end(bytes);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

export async function startSite(options: { port?: number } = {}): Promise<Site> {
  const requests: string[] = [];
  const advertising = createAdvertising(Date.now);
  const key = readFileSync(path.join(PEM, 'key.pem'));
  const cert = readFileSync(path.join(PEM, 'cert.pem'));
  const server = createServer({ key, cert }, (request, response) => {
    const { host = '' } = request.headers;
    if (ADVERTISING.includes(host)) return void advertising.answer(request, response);
    requests.push(`${request.method} ${host}${request.url}`);
    answer(request, response);
  });
  const port = await listen(server, options.port ?? 0);
  return { port, requests, advertising, close: () => stop(server) };
}

const HOSTS = ['*.rakuten.co.jp', 'tshop.r10s.jp', 'shop.r10s.jp', ...ADVERTISING];

/** Whether a host is one that the practice site stands in for. */
export const isSiteHost = (host: string): boolean =>
  HOSTS.some((known) => known === host || (known.startsWith('*') && host.endsWith(known.slice(1))));

/** Sends the hosts of the practice site to it, and every other name nowhere. */
export function chromiumArgs(site: Site): string[] {
  const rules = HOSTS.map((host) => `MAP ${host} 127.0.0.1:${site.port}`);
  const all = [...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'];
  return [`--host-resolver-rules=${all.join(', ')}`, '--ignore-certificate-errors'];
}
