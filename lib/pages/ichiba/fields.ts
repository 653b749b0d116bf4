import { parseItemId } from '../../domain/identity';
import { candidates, type Selectors, textRuns } from '../dom';
import type { Availability } from '../facts';
import { agreed, type Candidate, firstOf, isFound, type Reading } from '../reading';
import { cut, Malformed, nameOf, nameOfHtml, plain, squeeze, textOfHtml, yen } from '../text';
import { toUrl } from '../url';
import { buyButtons, roomButtonItem } from './buttons';
import type { Island } from './island';
import { BUY_BOX, DECLARED, RAT_ITEM, TITLES, VISIBLE } from './selectors';
import type { ItemAddress } from './urls';

/** What the fields are read from. A source that is of another item is left out beforehand. */
export interface Sources {
  root: ParentNode;
  address: ItemAddress;
  island: Reading<Island>;
  declared: ParentNode | undefined;
}

function fromIsland<T>({ island }: Sources, read: (island: Island) => T | undefined): Candidate<T> {
  const readIfThere = (): T | undefined => {
    if (isFound(island)) return read(island.value);
    if (island.miss === 'malformed') throw new Malformed();
    return undefined;
  };
  return { source: 'island', read: readIfThere };
}

/** JSON leaves fields out or sets them to null; both mean that nothing is said. */
const given = <T>(value: unknown, check: (value: unknown) => T): T | undefined =>
  value === undefined || value === null ? undefined : check(value);

function fromDeclared<T>(
  { declared }: Sources,
  selectors: Selectors,
  check: (text: string) => T | undefined,
): Candidate<T>[] {
  if (!declared) return [];
  return candidates(declared, selectors, (element) => {
    const text = element.getAttribute('content') ?? element.textContent;
    return text ? check(text) : undefined;
  });
}

const string = (value: unknown): string => {
  if (typeof value !== 'string') throw new Malformed();
  return value;
};

const htmlName = (value: unknown): string | undefined => nameOfHtml(string(value));

const itemNumber = (value: unknown): string => {
  const id = parseItemId(value);
  if (id === undefined) throw new Malformed();
  return id;
};

/** The page says the number in several places; where they differ, none of them is taken. */
export function readItemId(from: Sources): Reading<string> {
  if (!isFound(from.island) && from.island.miss === 'ambiguous') return from.island;
  const button = roomButtonItem(from.root);
  return agreed([
    fromIsland(from, (island) => given(island.itemId, itemNumber)),
    {
      source: 'room-link',
      read: () => (button?.shopUrl === from.address.shopUrl ? parseItemId(button.code) : undefined),
    },
    ...candidates(from.root, RAT_ITEM, (input) =>
      parseItemId(input.getAttribute('value')?.split('/')[1]),
    ),
  ]);
}

const PREFIX = '【楽天市場】';

/** Item and shop out of `【楽天市場】{item}：{shop}`; without the prefix it is all one name. */
function titleParts(title: string): { name: string; shop?: string } {
  const text = title.trim();
  if (!text.startsWith(PREFIX)) return { name: text };
  const colon = text.lastIndexOf('：');
  if (colon < 0) return { name: text.slice(PREFIX.length) };
  return { name: text.slice(PREFIX.length, colon), shop: text.slice(colon + 1) };
}

export const readName = (from: Sources): Reading<string> =>
  firstOf([
    fromIsland(from, (island) => given(island.title, htmlName)),
    ...fromDeclared(from, DECLARED.name, nameOfHtml),
    ...fromDeclared(from, TITLES, (text) => nameOf(titleParts(text).name)),
    ...candidates(from.root, VISIBLE.name, (element) => nameOf(element.textContent)),
  ]);

export const readShopName = (from: Sources): Reading<string> =>
  firstOf([
    fromIsland(from, (island) => given(island.shopName, htmlName)),
    ...fromDeclared(from, TITLES, (text) => nameOf(titleParts(text).shop)),
    ...candidates(from.root, VISIBLE.shopName, (element) => nameOf(element.textContent)),
  ]);

/** `2,480円` and `￥2,480〜`: the lowest price stands first. */
function visiblePrice(element: Element): number | undefined {
  const text = plain(element.textContent).replace(/[\s,]/g, '');
  const digits = /^¥?(\d{1,9})(?=円|[〜~-]|$)/.exec(text)?.[1];
  return digits === undefined ? undefined : yen(digits);
}

export const readPrice = (from: Sources): Reading<number> =>
  firstOf([
    fromIsland(from, (island) => given(island.price, yen)),
    ...fromDeclared(from, DECLARED.price, yen),
    ...candidates(from.root, VISIBLE.price, visiblePrice),
  ]);

/** Only the site's own image hosts: the address is shown later on pages of the extension. */
function imageUrl(value: unknown): string {
  const text = string(value);
  const url = /^(?:https:)?\/\//.test(text) ? toUrl(text, new URL('https://r10s.jp')) : undefined;
  if (!url || !/\.(?:r10s\.jp|rakuten\.co\.jp)$/.test(url.hostname)) throw new Malformed();
  return url.href;
}

export const readImage = (from: Sources): Reading<string> =>
  firstOf([
    fromIsland(from, (island) => given(island.image, imageUrl)),
    ...fromDeclared(from, DECLARED.image, imageUrl),
  ]);

/** As many as ROOM takes over with an item (room-pages A3); a broken address among them is left out. */
const MOST_IMAGES = 20;

function imageUrls(values: readonly unknown[]): string[] | undefined {
  const urls = values.flatMap((value) => {
    try {
      return imageUrl(value);
    } catch {
      return [];
    }
  });
  return urls.length > 0 ? [...new Set(urls)].slice(0, MOST_IMAGES) : undefined;
}

export const readImages = (from: Sources): Reading<string[]> =>
  firstOf([fromIsland(from, (island) => imageUrls(island.images))]);

/** Enough to tell a copy by; shops write pages of it. */
const DESCRIPTION_LENGTH = 2000;

export const readDescription = (from: Sources): Reading<string> =>
  firstOf([
    fromIsland(from, (island) =>
      given(island.description, (value) => textOfHtml(string(value), DESCRIPTION_LENGTH)),
    ),
    ...candidates(
      from.root,
      VISIBLE.description,
      (element) => cut(squeeze(element.textContent), DESCRIPTION_LENGTH) || undefined,
    ),
  ]);

/** `InStock` is the only value seen on a real page (2026-09); the others are schema.org's. */
function declaredAvailability(text: string): Availability | undefined {
  if (text.endsWith('InStock')) return 'on-sale';
  return /(?:OutOfStock|SoldOut)$/.test(text) ? 'sold-out' : undefined;
}

/** Only in the buy box and only without a button: a single colour may be sold out on its own. */
function saidAvailability({ root }: Sources): Availability | undefined {
  const box = root.querySelector(BUY_BOX);
  const said = box && buyButtons(root).length === 0 ? textRuns(box, 'select,label') : [];
  if (said.some((text) => /^(?:売り切れ|在庫切れ|再入荷お知らせ)/.test(text))) return 'sold-out';
  const ended = /^(?:販売期間外|販売期間が終了しました|この商品は販売しておりません)/;
  return said.some((text) => ended.test(text)) ? 'not-on-sale' : undefined;
}

export const readAvailability = (from: Sources): Reading<Availability> =>
  firstOf([
    fromIsland(from, (island) => island.availability),
    ...fromDeclared(from, DECLARED.availability, declaredAvailability),
    { source: 'buy-box', read: () => saidAvailability(from) },
    ...fromDeclared(from, DECLARED.availability, (): Availability => 'unknown'),
  ]);
