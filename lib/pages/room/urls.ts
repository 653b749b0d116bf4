import {
  type PostId,
  parsePostId,
  parseRoomSlug,
  parseShopUrl,
  type RoomSlug,
} from '../../domain/identity';
import type { ComposerItem } from '../facts';
import { segmentsOn } from '../url';

/** Routes as seen on real pages 2025-10 to 2026-08; examples live in `urls.examples.ts`. */
const HOST = 'room.rakuten.co.jp';

/** The ROOM an address lies in, whatever page of it. */
export function roomOf(url: URL): RoomSlug | undefined {
  return parseRoomSlug(segmentsOn(HOST, url)[0] ?? '');
}

/** Path of a page of the site, without slashes at its ends. */
const path = (url: URL): string => segmentsOn(HOST, url).join('/');

/** Path below `/{room}/`; empty outside of a ROOM and at its top. */
const below = (url: URL): string =>
  roomOf(url) === undefined ? '' : segmentsOn(HOST, url).slice(1).join('/');

export const isProfile = (url: URL): boolean => below(url) === 'items';
export const isPost = (url: URL): boolean => parsePostId(below(url)) !== undefined;
export const isCollections = (url: URL): boolean => below(url) === 'collections';
export const isCollection = (url: URL): boolean => /^collection\/1800\d{12}$/.test(below(url));
export const isFollowList = (url: URL): boolean =>
  /^(?:followers|follow|following)$/.test(below(url));
export const isNotifications = (url: URL): boolean => below(url) === 'notifications';

export const isFeed = (url: URL): boolean =>
  /^(?:items|all\/items|myfollow\/feed|v2\/recommend)$/.test(path(url));
export const isSearch = (url: URL): boolean => /^search\/(?:item|user)$/.test(path(url));
/** What somebody searched for; nothing on the empty form. */
export const searchedFor = (url: URL): string | undefined =>
  (isSearch(url) && url.searchParams.get('keyword')?.trim()) || undefined;
export const isDiscover = (url: URL): boolean => /^discover(?:\/|$)/.test(path(url));
export const isComposer = (url: URL): boolean => /^mix(?:\/collect)?$/.test(path(url));
/** Where the composer leads when the item cannot be posted. */
export const isComposerRefusal = (url: URL): boolean => /^mix\/(?:out|items)$/.test(path(url));
export const isMyPage = (url: URL): boolean =>
  /^my(?:room|profile|\/items|\/followers)?$/.test(path(url));
/** Where a deleted post leads. */
export const isErrorPage = (url: URL): boolean => path(url) === 'common/error';
export const isLogin = (url: URL): boolean => path(url) === 'common/login';
export const isHelp = (url: URL): boolean => /^(?:info|feature)\//.test(path(url));

export function profileRoomOf(url: URL): RoomSlug | undefined {
  return isProfile(url) ? roomOf(url) : undefined;
}

export function postOf(url: URL): { room: RoomSlug; postId: PostId } | undefined {
  const room = roomOf(url);
  const postId = parsePostId(below(url));
  return room === undefined || postId === undefined ? undefined : { room, postId };
}

/**
 * The item a composer address names: `shop:code`, where the code is the numeric id on Ichiba's own
 * button and a manage number in a few hand-made links, or ROOM's own 16 digits (seen 2026-05).
 */
export function composerItemOf(url: URL): ComposerItem | undefined {
  const text = isComposer(url) ? (url.searchParams.get('itemcode') ?? '') : '';
  if (/^1100\d{12}$/.test(text)) return { numericCode: text };
  const [, shop = '', code = ''] = /^([^:]+):([\w.-]{1,64})$/.exec(text) ?? [];
  const shopUrl = parseShopUrl(shop);
  return shopUrl === undefined ? undefined : { shopUrl, code: code.toLowerCase() };
}
