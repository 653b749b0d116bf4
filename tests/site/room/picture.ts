import { itemNamed } from '../data/items';
import type { Item, Post } from '../data/types';
import { type Html, html } from '../html';
import { picturePath } from '../links';
import { pictureSize } from '../pictures';

const THUMB = '?thum=133&fitin=200:600';

export function postItem(post: Post): Item {
  return itemNamed(post.item);
}

/** An own photo stands before the shop's pictures. */
export function postPicture(post: Post): string {
  return post.photo ? `/mihon-room/cabinet/photo/${post.photo}.jpg` : picturePath(postItem(post));
}

export function thumbnail(path: string, className: string): Html {
  const { width, height } = pictureSize(path);
  const source = `https://shop.r10s.jp${path}${THUMB}`;
  return html`<img class="${className}" src="${source}"
 width="${width}" height="${height}" alt="">`;
}

export function avatar(slug: string, className: string): Html {
  const source = `https://shop.r10s.jp/mihon-room/cabinet/face/avatar-${slug}.jpg`;
  return html`<img class="${className}" src="${source}" width="240" height="240" alt="">`;
}
