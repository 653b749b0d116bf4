import {
  type ItemIdentity,
  itemIdentity,
  type PostId,
  parsePostId,
  parseRoomSlug,
  parseShopUrl,
  type RoomSlug,
} from '@/lib/domain/identity';
import { type JstDay, parseJstDay } from '@/lib/domain/time';

/** A Friday morning in Japan; tests count from here. */
export const NOW = Date.parse('2026-11-20T08:11:04+09:00');

const known = <T>(value: T | undefined, text: string): T => {
  if (value === undefined) throw new Error(`not of its form: ${text}`);
  return value;
};

export const room = (text: string): RoomSlug => known(parseRoomSlug(text), text);
export const postId = (text: string): PostId => known(parsePostId(text), text);
export const day = (text: string): JstDay => known(parseJstDay(text), text);

/** `item('shop', '10', 'mug')`: an item known by its id, its manage number, or both. */
export function item(shop: string, id?: string, manage?: string): ItemIdentity {
  const shopUrl = known(parseShopUrl(shop), shop);
  return known(itemIdentity(shopUrl, id, manage), `${shop}:${id}:${manage}`);
}

/** The n-th of a fixed row of UUIDs. */
export const uuid = (n: number): string =>
  `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
