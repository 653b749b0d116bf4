import fs from 'node:fs';
import type { BrowserContext } from '@playwright/test';

const NETWORK = /^(https?|wss?|ftp):$/;

interface LogParams {
  url?: string;
  initiator?: string;
  request_type?: string;
  is_preconnect?: boolean;
}

function hostOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return NETWORK.test(protocol) ? hostname : undefined;
}

/**
 * Whether a page or an extension asked for it. The browser's own errands (update checks, its
 * account list; all of them fail here) carry no initiator and load no frame.
 */
function isOfPages({ initiator, request_type, is_preconnect }: LogParams): boolean {
  if (is_preconnect) return true;
  if (initiator === undefined) return false;
  return initiator !== 'not an origin' || request_type !== 'other';
}

/** The network log has one event per line; the last line may be half written. */
function paramsOf(line: string): LogParams {
  try {
    const event: { params?: LogParams } = JSON.parse(line.replace(/,$/, ''));
    return event.params ?? {};
  } catch {
    return {};
  }
}

function loggedUrls(file: string): string[] {
  if (!fs.existsSync(file)) return [];
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const events = lines.filter((line) => line.includes('"url":"')).map(paramsOf);
  return events.filter(isOfPages).flatMap((params) => params.url ?? []);
}

/**
 * Every host that a page, a worker or the extension asked for.
 * Two witnesses: Playwright's events are immediate but know pages only; the browser's own network
 * log knows everything but is complete only once the browser has closed.
 */
export function watchHosts(context: BrowserContext, netLog: string): () => string[] {
  const seen = new Set<string>();
  const add = (url: string) => {
    const host = hostOf(url);
    if (host !== undefined) seen.add(host);
  };
  context.on('request', (request) => add(request.url()));
  return () => {
    for (const url of loggedUrls(netLog)) add(url);
    return [...seen].sort();
  };
}
