import type { Brand } from './brand';

/** `shopUrl:itemId` where the numeric id is known, else `shopUrl:manageNumber` (DESIGN 4). */
export type ItemKey = Brand<string, 'ItemKey'>;
/** First path segment of a ROOM: `room_` + 10 hex digits, or a name the owner chose. */
export type RoomSlug = Brand<string, 'RoomSlug'>;
/** 16 digits beginning with 1700. */
export type PostId = Brand<string, 'PostId'>;
/** Of an own post that was seen being made, as long as ROOM's id is not known. */
export type LocalPostId = Brand<string, 'LocalPostId'>;
/** First path segment of a shop on Rakuten Ichiba, lower case. */
export type ShopUrl = Brand<string, 'ShopUrl'>;
export type ClickId = Brand<string, 'ClickId'>;
export type AttemptId = Brand<string, 'AttemptId'>;
export type ActionId = Brand<string, 'ActionId'>;
export type DraftId = Brand<string, 'DraftId'>;
export type ShareId = Brand<string, 'ShareId'>;

/**
 * The two names of one item. Rakuten's API, ROOM's composer and the reviews use the numeric
 * `itemId`; the page's address uses `manageNumber`. Neither can be computed from the other.
 */
export type ItemIdentity = { shopUrl: ShopUrl } & (
  | { itemId: string; manageNumber?: string | undefined }
  | { itemId?: string | undefined; manageNumber: string }
);

/** Path segments of room.rakuten.co.jp that are pages of the site, not somebody's ROOM. */
const RESERVED_SLUGS = new Set(
  `items my discover search timeline ranking register login categories settings campaigns about
  help users followers following collections terms privacy feature collectitemrank likeitemrank
  tag c m room mix common info api v2 all myroom myprofile myfollow recommend coordinate item
  signup sitemap responsive`.split(/\s+/),
);

export function parseRoomSlug(text: string): RoomSlug | undefined {
  const ok = /^[A-Za-z0-9_.-]{3,40}$/.test(text) && !RESERVED_SLUGS.has(text.toLowerCase());
  return ok ? (text as RoomSlug) : undefined;
}

export function parsePostId(text: string): PostId | undefined {
  return /^1700\d{12}$/.test(text) ? (text as PostId) : undefined;
}

/** ROOM's id of a post, or ours. */
export function parseAnyPostId(text: string): PostId | LocalPostId | undefined {
  return /^local-[0-9a-f-]{36}$/.test(text) ? (text as LocalPostId) : parsePostId(text);
}

export function parseShopUrl(text: string): ShopUrl | undefined {
  return /^[A-Za-z0-9_-]{1,64}$/.test(text) ? (text.toLowerCase() as ShopUrl) : undefined;
}

/** The numeric id of an item within its shop. */
export function parseItemId(value: unknown): string | undefined {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? `${value}` : value;
  return typeof text === 'string' && /^[1-9]\d{0,15}$/.test(text) ? text : undefined;
}

export function parseManageNumber(text: string): string | undefined {
  return /^[A-Za-z0-9_.-]{1,64}$/.test(text) ? text.toLowerCase() : undefined;
}

/** Builds an identity when at least one of the two names is known. */
export function itemIdentity(
  shopUrl: ShopUrl,
  itemId: string | undefined,
  manageNumber: string | undefined,
): ItemIdentity | undefined {
  if (itemId !== undefined) return { shopUrl, itemId, manageNumber };
  return manageNumber === undefined ? undefined : { shopUrl, manageNumber };
}

export function idAlias(item: ItemIdentity): ItemKey | undefined {
  return item.itemId === undefined ? undefined : (`${item.shopUrl}:${item.itemId}` as ItemKey);
}

export function manageAlias(item: ItemIdentity): ItemKey | undefined {
  return item.manageNumber === undefined
    ? undefined
    : (`${item.shopUrl}:${item.manageNumber}` as ItemKey);
}

export function itemKey(item: ItemIdentity): ItemKey {
  return `${item.shopUrl}:${item.itemId ?? item.manageNumber}` as ItemKey;
}

/** A key as a page names it. */
export function parseItemKey(text: string): ItemKey | undefined {
  return /^[a-z0-9_-]{1,64}:[a-z0-9_.-]{1,64}$/.test(text) ? (text as ItemKey) : undefined;
}

export const shopOfKey = (key: ItemKey): ShopUrl => key.slice(0, key.indexOf(':')) as ShopUrl;

/** Ids made by us are UUIDs; the schema of a message or the generator has seen to that. */
export const asClickId = (uuid: string): ClickId => uuid as ClickId;
export const asAttemptId = (uuid: string): AttemptId => uuid as AttemptId;
export const asDraftId = (uuid: string): DraftId => uuid as DraftId;
export const localPostId = (uuid: string): LocalPostId => `local-${uuid}` as LocalPostId;
export const isLocal = (id: PostId | LocalPostId): id is LocalPostId => id.startsWith('local-');
export const asShareId = (uuid: string): ShareId => uuid as ShareId;
export const asActionId = (uuid: string): ActionId => uuid as ActionId;
