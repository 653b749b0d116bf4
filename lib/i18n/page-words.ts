import { message } from './message';

/** Names of kinds come out of messages: a map has no `constructor` that nobody put there. */
const PAGES: ReadonlyMap<string, () => string> = new Map([
  ['item', () => message('page.item')],
  ['post', () => message('page.post')],
  ['profile', () => message('page.profile')],
  ['composer', () => message('page.composer')],
  ['list', () => message('page.list')],
]);

/** A kind of page in words. */
export const pageName = (kind: string): string => PAGES.get(kind)?.() ?? kind;
