import type { z } from 'zod';
import { databaseTrouble } from '../domain/database-trouble';
import { OFFSCREEN_PAGE } from '../platform/offscreen';
import { onMessage } from './channel';
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
export interface Handler<K extends MessageName, S extends z.ZodType> {
  name: K;
  /**
   * `page`: content scripts of the two sites and our own pages; `extension`: our own pages;
   * `runner`: the hidden document that fetches reports, and it alone, for its answers are secret.
   */
  audience: Audience;
  schema: S;
  run: (data: z.output<S>, sender: Sender) => Promise<MessageAnswer<K>>;
}

/** How handlers are registered, one by one. */
export type Serve = <K extends MessageName, S extends z.ZodType>(
  name: K,
  audience: Audience,
  schema: S,
  run: Handler<K, S>['run'],
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
export async function handle<K extends MessageName, S extends z.ZodType>(
  { name, audience, schema, run }: Handler<K, S>,
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
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    return refuse('malformed', parsed.error.issues.map((issue) => issue.path.join('.')).join(' '));
  }
  try {
    return await run(parsed.data, sender);
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

/** Registers a handler; call synchronously at start so that a message can wake the worker. */
export function serve<K extends MessageName, S extends z.ZodType>(
  handler: Handler<K, S>,
  guard: Guard,
): void {
  onMessage(handler.name, ({ data, sender }) => {
    const { id, url, tab, frameId } = sender;
    const answer = handle(handler, data, { id, url, tabId: tab?.id, frameId }, guard);
    return answer as Promise<MessageAnswer<K>> as never;
  });
}
