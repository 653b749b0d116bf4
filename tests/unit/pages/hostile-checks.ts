import { expect } from 'vitest';
import { describeFields } from '../../../lib/pages/describe';
import type { ItemPage, RoomPage, UnknownPage } from '../../../lib/pages/facts';
import { buyButtons, roomButtonItem } from '../../../lib/pages/ichiba/buttons';
import { readItem } from '../../../lib/pages/ichiba/item';
import { isFound, type Reading } from '../../../lib/pages/reading';
import { readRoom } from '../../../lib/pages/room/read';
import { dom } from './support';

type Page = RoomPage | ItemPage | UnknownPage | undefined;

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isNumber = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isCount = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  isNumber(Reflect.get(value, 'count')) &&
  typeof Reflect.get(value, 'rounded') === 'boolean';
const oneOf =
  (...allowed: unknown[]) =>
  (value: unknown): boolean =>
    allowed.includes(value);
const isAvailability = oneOf('on-sale', 'sold-out', 'not-on-sale', 'unknown');

/** What a found value of each field may be; a field that is missing here fails. */
const CHECKS: Record<string, (value: unknown) => boolean> = {
  'item.itemId': (value) => /^[1-9]\d{0,15}$/.test(String(value)) && isText(value),
  'item.manageNumber': oneOf('bowl-20'),
  'item.name': (value) => isText(value) && String(value).length <= 255,
  'item.shopName': (value) => isText(value) && String(value).length <= 255,
  'item.price': (value) => isNumber(value) && Number(value) > 0 && Number(value) < 1e9,
  'item.image': (value) =>
    /^https:\/\/[\w.-]+\.(r10s\.jp|rakuten\.co\.jp)(:\d+)?\//.test(String(value)),
  'item.images': (value) =>
    Array.isArray(value) && value.length <= 20 && value.every((url) => CHECKS['item.image']?.(url)),
  'item.description': (value) => isText(value) && String(value).length <= 2000,
  'item.availability': isAvailability,
  'profile.own': oneOf(true, false),
  'profile.name': isText,
  'profile.rank': oneOf('E', 'D', 'C', 'B', 'A', 'S'),
  'profile.followers': isCount,
  'profile.following': isCount,
  'profile.posts': isCount,
  'profile.collections': isCount,
  'profile.likes': isCount,
  'post.own': oneOf(true, false),
  'post.link': (value) => typeof value === 'object' && value !== null,
  'post.caption': isText,
  'post.hashtags': (value) =>
    Array.isArray(value) && value.every((tag) => typeof tag === 'string' && tag.startsWith('#')),
  'post.shopName': isText,
  'post.likes': isNumber,
  'post.comments': isNumber,
  'post.postedOn': (value) => /^20\d\d-[01]\d-[0-3]\d$/.test(String(value)),
  'post.availability': isAvailability,
  'composer.item': (value) => typeof value === 'object' && value !== null,
  'composer.itemName': isText,
  'composer.text': (value) => typeof value === 'string',
  'composer.stage': oneOf('input', 'complete'),
  'composer.postId': (value) => /^1700\d{12}$/.test(String(value)),
  'list.shape': oneOf('react', 'angular'),
};

/** Fields whose value is a word of ours, not of the page. */
const WORDS = /availability|own|rank|stage|shape|postedOn|manageNumber|link$|composer\.item$/;

/** Text without anything that a reader may drop: markup, entities, white space, widths. */
const bare = (text: string): string =>
  text.normalize('NFKC').replace(/\\[ntrbf]|[\s,\\]|<[^<>]*>/g, '');

/** Everything that stands in the page: its source and its text, with and without entities. */
function wordsOf(html: string): string {
  const unescaped = html
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\(["/\\])/g, '$1');
  const document = dom(unescaped);
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map((attribute) => attribute.value),
  );
  const text = (document.body.textContent ?? '') + (document.head.textContent ?? '');
  const island = document.querySelector('#item-page-app-data')?.textContent ?? '';
  const parts = [unescaped, island, text, ...attributes].map(bare);
  return [...parts, ...parts.slice(0, 3).map(decoded)].join('\n');
}

/** With its entities resolved, by the parser and not by our own table. */
const decoded = (text: string): string =>
  bare(dom(text.replaceAll('<', '&lt;')).body.textContent ?? '');

function stands(value: unknown, words: string): boolean {
  if (Array.isArray(value)) return value.every((part) => stands(String(part).slice(1), words));
  if (typeof value === 'object' && value !== null) {
    const { count, rounded }: { count?: unknown; rounded?: unknown } = value;
    return rounded === true || stands(count, words);
  }
  return words.includes(bare(String(value)));
}

/** Reads with every reader and holds the result against its types and against the page. */
export function readAll(url: URL, html: string): Page {
  const root = dom(html);
  const page = url.hostname.startsWith('item') ? readItem(url, root) : readRoom(url, root);
  buyButtons(root);
  roomButtonItem(root);
  if (page === undefined || page.kind === 'unknown') return page;
  const words = wordsOf(html);
  const fields: [string, Reading<unknown>][] = Object.entries(page.fields);
  for (const [field, reading] of fields) {
    const name = `${page.kind}.${field}`;
    if (!isFound(reading)) {
      expect(['absent', 'malformed', 'ambiguous'], name).toContain(reading.miss);
      continue;
    }
    expect(CHECKS[name]?.(reading.value), `${name} = ${JSON.stringify(reading.value)}`).toBe(true);
    if (!WORDS.test(name) && !field.startsWith('image')) {
      expect(stands(reading.value, words), `${name} = ${JSON.stringify(reading.value)}`).toBe(true);
    }
  }
  expect(describeFields(page).length).toBe(fields.length);
  return page;
}
