import { message } from '@/lib/i18n/message';

const PAGES: Record<string, () => string> = {
  item: () => message('page.item'),
  post: () => message('page.post'),
  profile: () => message('page.profile'),
  composer: () => message('page.composer'),
  list: () => message('page.list'),
};

const UNKNOWN = 'unknown:';

/** The page did not have the shape of the kind that its address promised. */
export const isUnrecognised = (page: string): boolean => page.startsWith(UNKNOWN);

/** A kind of page in words, also where it was expected and not recognised. */
export function pageLabel(page: string): string {
  const kind = isUnrecognised(page) ? page.slice(UNKNOWN.length) : page;
  return PAGES[kind]?.() ?? kind;
}

const MISSES: Record<string, () => string> = {
  absent: () => message('options.diagnostics.absent'),
  malformed: () => message('options.diagnostics.malformed'),
  ambiguous: () => message('options.diagnostics.ambiguous'),
};

export const missLabel = (miss: string): string => MISSES[miss]?.() ?? miss;

const REFUSALS: Record<string, () => string> = {
  sender: () => message('options.diagnostics.sender'),
  'too-large': () => message('options.diagnostics.tooLarge'),
  malformed: () => message('options.diagnostics.malformedMessage'),
  time: () => message('options.diagnostics.timeRefused'),
  'unknown-click': () => message('options.diagnostics.unknownClick'),
  failed: () => message('options.diagnostics.failedMessage'),
};

/** A stored reason is the refusal's name and, after a space, its detail. */
export function refusalLabel(reason: string): string {
  const [name = ''] = reason.split(' ');
  return REFUSALS[name]?.() ?? name;
}
