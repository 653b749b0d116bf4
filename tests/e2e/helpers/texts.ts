import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../harness/options';

/** A text of the extension by its key: `text('chip.none')`. Parts fill `$1`, `$2` … */
export type Text = (key: string, ...parts: readonly string[]) => string;

interface Tree {
  [key: string]: string | Tree;
}

const trees = new Map<Locale, Tree>();

function treeOf(language: Locale): Tree {
  const known = trees.get(language);
  if (known) return known;
  const file = path.resolve(`lib/i18n/locales/${language}.yml`);
  const tree: Tree = parse(fs.readFileSync(file, 'utf8'));
  trees.set(language, tree);
  return tree;
}

function template(language: Locale, key: string): string {
  let found: string | Tree | undefined = treeOf(language);
  for (const name of key.split('.')) found = typeof found === 'object' ? found[name] : undefined;
  if (typeof found === 'string') return found;
  throw new Error(`no text ${key} in ${language}.yml`);
}

/** The texts of one language, from the file they are written in. */
export const textsOf =
  (language: Locale): Text =>
  (key, ...parts) =>
    template(language, key).replace(/\$(\d)/g, (_, n) => parts[Number(n) - 1] ?? '');

export const text: Text = textsOf('ja');

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A filled text as a pattern: each part is the source of a regular expression, `.+` by default. */
export function pattern(words: Text, key: string, ...parts: readonly string[]): RegExp {
  const places = ['\u0001', '\u0002', '\u0003', '\u0004', '\u0005', '\u0006', '\u0007'];
  const filled = escaped(words(key, ...places));
  const source = places.reduce((all, place, n) => all.replaceAll(place, parts[n] ?? '.+'), filled);
  return new RegExp(`^${source}$`);
}

export const CLOCK = '\\d\\d:\\d\\d:\\d\\d';
