import { databaseTrouble } from '../domain/database-trouble';
import { keepAwake } from '../platform/keep-awake';
import { OFFSCREEN_PAGE } from '../platform/offscreen';
import { onMessage } from './channel';
import { type Form, type Formed, readForm } from './forms';
import type { MessageAnswer, MessageName, Outcome, Refusal } from './protocol';

/** Longest message in characters of JSON; the largest honest one is under 3,000. */
export const MAX_MESSAGE = 20_000;

/** Of our own pages: an import of as many events as there is room for. */
export const MAX_OWN_MESSAGE = 3_000_000;

export type Audience = 'page' | 'extension' | 'runner';

export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tabId?: number | undefined;
  frameId?: number | undefined;
}

/** One message the background understands: who may send it, its form, and what it does. */
export interface Handler<K extends MessageName, F extends Form> {
  name: K;
  /**
   * `page`: content scripts of the two sites and our own pages; `extension`: our own pages;
   * `runner`: the hidden document that fetches reports, and it alone, for its answers are secret.
   */
  audience: Audience;
  form: F;
  run: (data: Formed<F>, sender: Sender) => Promise<MessageAnswer<K>>;
}

/** How handlers are registered, one by one. */
export type Serve = <K extends MessageName, F extends Form>(
  name: K,
  audience: Audience,
  form: F,
  run: Handler<K, F>['run'],
) => void;

export interface Guard {
  extensionId: string;
  /** `chrome-extension://ID/` */
  ownOrigin: string;
  onRefused: (message: string, reason: Refusal, detail: string) => void;
}

const SITES = /^https:\/\/(room|item)\.rakuten\.co\.jp\//;

export function maySend(sender: Sender, audience: Audience, guard: Guard): boolean {
  if (sender.id !== guard.extensionId || sender.url === undefined) return false;
  if (audience === 'runner') return sender.url === `${guard.ownOrigin}${OFFSCREEN_PAGE}`;
  if (sender.url.startsWith(guard.ownOrigin)) return true;
  return audience === 'page' && SITES.test(sender.url);
}

/**
 * Checks sender, size and form before anything is touched. Content scripts run beside hostile
 * pages and are not trusted: what does not fit is refused with a reason and changes nothing.
 */
export async function handle<K extends MessageName, F extends Form>(
  { name, audience, form, run }: Handler<K, F>,
  data: unknown,
  sender: Sender,
  guard: Guard,
): Promise<MessageAnswer<K> | Outcome> {
  const refuse = (reason: Refusal, detail = ''): Outcome => {
    guard.onRefused(name, reason, detail);
    return { ok: false, reason };
  };
  if (!maySend(sender, audience, guard)) return refuse('sender');
  const longest = audience === 'page' ? MAX_MESSAGE : MAX_OWN_MESSAGE;
  if (lengthOf(data) > longest) return refuse('too-large');
  const read = await readForm(form, data);
  if (!read.success) return refuse('malformed', read.where);
  try {
    return await run(read.data, sender);
  } catch (error) {
    const told = error instanceof Error ? `${error.name}: ${error.message}` : 'error';
    return refuse(databaseTrouble(told) ?? 'failed', told);
  }
}

/** Firefox passes structured clones, which need not be expressible as JSON at all. */
function lengthOf(data: unknown): number {
  try {
    return (JSON.stringify(data) ?? '').length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/**
 * Registers a handler; call synchronously at start so that a message can wake the worker. While a
 * large file is restored, what a page saw waits for minutes: the worker stays for it, though the
 * page may be gone by then and nothing else keeps it.
 */
export function serve<K extends MessageName, F extends Form>(
  handler: Handler<K, F>,
  guard: Guard,
): void {
  onMessage(handler.name, ({ data, sender }) => {
    const { id, url, tab, frameId } = sender;
    const sleep = keepAwake();
    const answer = handle(handler, data, { id, url, tabId: tab?.id, frameId }, guard).finally(
      sleep,
    );
    return answer as Promise<MessageAnswer<K>> as never;
  });
}
