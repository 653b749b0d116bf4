import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldNote } from '../../../lib/pages/describe';
import { isFound, type Reading } from '../../../lib/pages/reading';

export const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures/pages', `${name}.html`), 'utf8');

export const dom = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export const ITEM_URL = new URL('https://item.rakuten.co.jp/mihon-utsuwa/bowl-20/');
export const PROFILE_URL = new URL('https://room.rakuten.co.jp/room_0a1b2c3d4e/items');
export const POST_URL = new URL('https://room.rakuten.co.jp/room_0a1b2c3d4e/1700000000000123');
export const COMPOSER_URL = new URL(
  'https://room.rakuten.co.jp/mix/collect?itemcode=mihon-utsuwa%3A10000777&scid=we_room_upc60',
);

const ISLAND = /(id="item-page-app-data">)([^<]*(?:<(?!\/script)[^<]*)*)/;

/** The item page with its island replaced by some text. */
export const withIsland = (text: string, html = fixture('item')): string =>
  html.replace(ISLAND, (_, open: string) => open + text);

export const withoutIsland = (html = fixture('item')): string =>
  html.replace(/<script type="application\/json"[\s\S]*?<\/script>/, '');

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export const islandOf = (html = fixture('item')): Json => JSON.parse(ISLAND.exec(html)?.[2] ?? '');

/** The item page with one value of its island changed; `undefined` removes it. */
export function withValue(path: string, value: Json | undefined, html = fixture('item')): string {
  const data = islandOf(html);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let here: Json | undefined = data;
  for (const key of keys) here = child(here, key);
  if (typeof here === 'object' && here !== null) {
    if (value === undefined) Reflect.deleteProperty(here, last);
    else Reflect.defineProperty(here, last, { value, enumerable: true, configurable: true });
  }
  return withIsland(JSON.stringify(data).replaceAll('</', '<\\/'), html);
}

function child(value: Json | undefined, key: string): Json | undefined {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

export const INFO = 'newApi.itemInfoSku';

export const composer = (view: 'input' | 'complete'): string =>
  fixture('composer').replace('<!--VIEW-->', fixture(`composer-${view}.part`));

/** Values of all fields, misses as `miss:…`, for a compact comparison. */
export function valuesOf(fields: object): Record<string, unknown> {
  const entries: [string, Reading<unknown>][] = Object.entries(fields);
  return Object.fromEntries(
    entries.map(([name, reading]) => [
      name,
      isFound(reading) ? reading.value : `miss:${reading.miss}`,
    ]),
  );
}

export const sourceOf = (notes: readonly FieldNote[], field: string): string | undefined => {
  const note = notes.find((candidate) => candidate.field === field);
  return note && 'source' in note ? note.source : undefined;
};
