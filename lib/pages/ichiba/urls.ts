import {
  type ItemIdentity,
  itemIdentity,
  parseItemId,
  parseManageNumber,
  parseShopUrl,
  type ShopUrl,
} from '../../domain/identity';
import type { AffiliateLink, LandingMark } from '../facts';
import { segmentsOn, toUrl } from '../url';

const ITEM_HOST = 'item.rakuten.co.jp';
const AFFILIATE_HOST = 'hb.afl.rakuten.co.jp';

export interface ItemAddress {
  shopUrl: ShopUrl;
  manageNumber: string;
}

/** The item of `https://item.rakuten.co.jp/{shop}/{manageNumber}/`. */
export function itemOfUrl(url: URL): ItemAddress | undefined {
  const [shop = '', number = '', ...rest] = segmentsOn(ITEM_HOST, url);
  // `/{shop}/c/…` are categories of the shop and `/{shop}/s/…` searches in it.
  if (rest.length > 0 || /^[cs]$/i.test(number)) return undefined;
  const shopUrl = parseShopUrl(shop);
  const manageNumber = parseManageNumber(number);
  return shopUrl && manageNumber ? { shopUrl, manageNumber } : undefined;
}

/** The address without tracking parameters, which would name the visitor's way to it. */
export function canonicalItemUrl({ shopUrl, manageNumber }: ItemAddress): string {
  return `https://${ITEM_HOST}/${shopUrl}/${manageNumber}/`;
}

const itemHostPath = (url: URL): string => segmentsOn(ITEM_HOST, url).join('/');

export const isItemPage = (url: URL): boolean => itemOfUrl(url) !== undefined;
export const isShopCategory = (url: URL): boolean => /^[\w-]+\/c(?:\/|$)/.test(itemHostPath(url));
export const isShopSearch = (url: URL): boolean => /^[\w-]+\/s(?:\/|$)/.test(itemHostPath(url));
/** Books, e-books and media: another service, where other windows apply. */
export const isBooks = (url: URL): boolean => url.hostname === 'books.rakuten.co.jp';

/** Segments behind the host: program, affiliate id, mark of the measurement. */
const redirect = (url: URL): string[] => segmentsOn(AFFILIATE_HOST, url);

export const isAffiliateRedirect = (url: URL): boolean =>
  /^(?:hgc|ichiba)$/.test(redirect(url)[0] ?? '') && /^[\w.]+$/.test(redirect(url)[1] ?? '');
/** The mark is what tells Rakuten's side that a link is ROOM's (seen 2026-08 and 2026-09). */
export const isRoomAffiliateRedirect = (url: URL): boolean =>
  isAffiliateRedirect(url) && (redirect(url)[2] ?? '').startsWith('_RTroom');

/** Some pages encode the destination twice. */
function destination(text: string | null): URL | undefined {
  return (
    toUrl(text) ??
    (text?.includes('%3A') ? toUrl(new URLSearchParams(`u=${text}`).get('u')) : undefined)
  );
}

/** `pc` names the item by its address, `m` by its number on the old mobile site. */
function redirectItem(params: URLSearchParams): ItemIdentity | undefined {
  const pc = destination(params.get('pc'));
  const mobile = destination(params.get('m'));
  const address = pc && itemOfUrl(pc);
  const [shop = '', i, id] = mobile ? segmentsOn('m.rakuten.co.jp', mobile) : [];
  const mobileShop = i === 'i' ? parseShopUrl(shop) : undefined;
  const shopUrl = pc ? address?.shopUrl : mobileShop;
  if (shopUrl === undefined) return undefined;
  const itemId = shopUrl === mobileShop ? parseItemId(id) : undefined;
  return itemIdentity(shopUrl, itemId, address?.manageNumber);
}

/** Takes a redirect apart; `undefined` when it is none or leads to no item. */
export function parseAffiliateLink(url: URL): AffiliateLink | undefined {
  if (!isAffiliateRedirect(url)) return undefined;
  const item = redirectItem(url.searchParams);
  if (item === undefined) return undefined;
  if (!isRoomAffiliateRedirect(url)) return { kind: 'affiliate', item };
  // `_RTroom{user}rp_…` are related items: what number follows there is not known.
  const collect = /^_RTroom\d+_(\d{9})(?:_|$)/.exec(redirect(url)[2] ?? '')?.[1];
  return collect === undefined ? { kind: 'room', item } : { kind: 'room', item, collect };
}

/**
 * Reads the marks a redirect leaves on the landing address (seen 2026-08 and 2026-09).
 * `we_room…` is the way from the item page to ROOM's composer, so no click. `af_…` goes before the
 * loose search for "room": bloggers invent their own `af_room…`.
 */
export function landingMark(url: URL): LandingMark {
  const scid = (url.searchParams.get('scid') ?? '').slice(0, 64);
  const mark = (kind: LandingMark['kind'], parameter: string): LandingMark => ({ kind, parameter });
  if (/^af_/i.test(scid)) return mark('affiliate', `scid=${scid}`);
  if (/(?:^|[_-])room/i.test(scid) && !/^we_room/i.test(scid)) return mark('room', `scid=${scid}`);
  // What follows the type of a Web Service link is the number of somebody's application.
  const service = /^wsc_(?:i_[a-z]{2})?/i.exec(url.searchParams.get('rafcid') ?? '')?.[0];
  return service === undefined ? mark('none', '') : mark('webservice', `rafcid=${service}`);
}

/** ROOM's posting page for an item, as the site's own ROOM button opens it; needs the numeric id. */
export function composerUrl(item: { shopUrl: string; itemId?: string | undefined }) {
  if (item.itemId === undefined) return undefined;
  const code = encodeURIComponent(`${item.shopUrl}:${item.itemId}`);
  return `https://room.rakuten.co.jp/mix?itemcode=${code}&scid=we_room_upc60`;
}
