import type { Item, Post, Room } from './data/types';

const ITEM_HOST = 'https://item.rakuten.co.jp';

/** Four groups of eight, another one for every shop, so it names no owner. */
const AFFILIATE_IDS: Record<string, string> = {
  'mihon-kitchen': '0a1b2c3d.4e5f6071.0a1b2c3e.82930415',
  'mihon-nunoya': '1b2c3d4e.5f607182.1b2c3d4f.93041526',
  'mihon-akari': '2c3d4e5f.60718293.2c3d4e60.04152637',
  'mihon-mokko': '3d4e5f60.71829304.3d4e5f61.15263748',
};

function affiliateId(item: Item): string {
  return AFFILIATE_IDS[item.shop] ?? '4e5f6071.82930415.4e5f6072.26374859';
}

export function itemUrl(item: Item): string {
  return `${ITEM_HOST}/${item.shop}/${item.manageNumber}/`;
}

export function postPath(post: Post): string {
  return `/${post.room}/${post.id}`;
}

/** The link of a ROOM post: user number and collect number in its last path segment. */
export function roomLink(item: Item, room: Room, post: Post): string {
  const target = post.stripped ? itemUrl(item) : `${itemUrl(item)}?scid=room_pc_id_reg`;
  const mark = `_RTroom${room.userNumber}_${post.id.slice(4, 13)}_pc`;
  const query = `pc=${encodeURIComponent(target)}`;
  return `https://hb.afl.rakuten.co.jp/hgc/${affiliateId(item)}/${mark}?${query}`;
}

/** A blog's link made with the affiliate link tool. */
export function blogLink(item: Item): string {
  const target = `${itemUrl(item)}?scid=af_pc_etc&sc2id=af_101_0_0`;
  const query = `pc=${encodeURIComponent(target)}&link_type=picttext`;
  return `https://hb.afl.rakuten.co.jp/ichiba/${affiliateId(item)}/?${query}`;
}

/** A link that came out of the Web Service; the application number is invented. */
export function webServiceLink(item: Item): string {
  const target = `${itemUrl(item)}?rafcid=wsc_i_is_1000000000000000001`;
  const mobile = `http://m.rakuten.co.jp/${item.shop}/i/${item.itemId}/`;
  const query = `pc=${encodeURIComponent(target)}&m=${encodeURIComponent(mobile)}`;
  return `https://hb.afl.rakuten.co.jp/hgc/${affiliateId(item)}/?${query}`;
}

export function composerUrl(item: Item): string {
  const code = encodeURIComponent(`${item.shop}:${item.itemId}`);
  return `https://room.rakuten.co.jp/mix/collect?itemcode=${code}&scid=we_room_upc60`;
}

export function picturePath(item: Item): string {
  return `/${item.shop}/cabinet/item/${item.picture}.jpg`;
}
