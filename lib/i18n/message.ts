import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '#i18n';

type Structure = GeneratedI18nStructure;

/** Keys of texts whose only variable parts are `$1`, `$2` … */
type PlainKey = Exclude<keyof Structure, `@@${string}`>;

type Parts<K extends PlainKey> = Structure[K]['substitutions'] extends 0 ? [] : [parts: string[]];

/**
 * A text in the browser's language. The typed generator's own function also does plurals and
 * named parts, which we do not use and content scripts have no room for.
 */
export function message<K extends PlainKey>(key: K, ...[parts]: Parts<K>): string {
  return browser.i18n.getMessage(nameOf(key), parts);
}

/** A text with its variable parts left open, as `$1`, `$2`, `$3`. */
export const template = (key: PlainKey): string =>
  browser.i18n.getMessage(nameOf(key), ['$1', '$2', '$3']);

const nameOf = (key: PlainKey) => key.replaceAll('.', '_') as never;
