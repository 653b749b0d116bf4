import { message } from '@/lib/i18n/message';
import { pageName } from '@/lib/i18n/page-words';

/** Names come out of messages, as those of pages do. */
type Words = ReadonlyMap<string, () => string>;

const UNKNOWN = 'unknown:';

/** The page did not have the shape of the kind that its address promised. */
export const isUnrecognised = (page: string): boolean => page.startsWith(UNKNOWN);

/** A kind of page in words, also where it was expected and not recognised. */
export function pageLabel(page: string): string {
  const kind = isUnrecognised(page) ? page.slice(UNKNOWN.length) : page;
  return pageName(kind);
}

const MISSES: Words = new Map([
  ['absent', () => message('options.diagnostics.absent')],
  ['malformed', () => message('options.diagnostics.malformed')],
  ['ambiguous', () => message('options.diagnostics.ambiguous')],
]);

export const missLabel = (miss: string): string => MISSES.get(miss)?.() ?? miss;

const REFUSALS: Words = new Map([
  ['sender', () => message('options.diagnostics.sender')],
  ['too-large', () => message('options.diagnostics.tooLarge')],
  ['malformed', () => message('options.diagnostics.malformedMessage')],
  ['time', () => message('options.diagnostics.timeRefused')],
  ['unknown-click', () => message('options.diagnostics.unknownClick')],
  ['newer', () => message('backup.database.newerTitle')],
  ['upgrade', () => message('backup.database.upgradeTitle')],
  ['failed', () => message('options.diagnostics.failedMessage')],
]);

/** A stored reason is the refusal's name and, after a space, its detail. */
export function refusalLabel(reason: string): string {
  const [name = ''] = reason.split(' ');
  return REFUSALS.get(name)?.() ?? name;
}
