import {
  type ItemKey,
  type PostId,
  parseManageNumber,
  parsePostId,
  parseRoomSlug,
  parseShopUrl,
  type RoomSlug,
} from '../../domain/identity';
import { canonicalItemUrl } from '../../pages/ichiba/urls';

/**
 * Addresses are built from the parts of keys, each checked again, so that whatever is in the
 * database, a link leads to Rakuten only.
 */
export function itemPageUrl(key: ItemKey, manageAlias: ItemKey | undefined): string | undefined {
  const [shop = '', number = ''] = (manageAlias ?? key).split(':');
  const shopUrl = parseShopUrl(shop);
  const manageNumber = parseManageNumber(number);
  return shopUrl && manageNumber ? canonicalItemUrl({ shopUrl, manageNumber }) : undefined;
}

export function roomUrl(room: RoomSlug): string | undefined {
  return parseRoomSlug(room) && `https://room.rakuten.co.jp/${room}/items`;
}

export function postUrl(room: RoomSlug | undefined, post: PostId | undefined): string | undefined {
  if (room === undefined || post === undefined) return undefined;
  if (!parseRoomSlug(room) || !parsePostId(post)) return undefined;
  return `https://room.rakuten.co.jp/${room}/${post}`;
}
