import type { Post } from '../data/types';
import { type Html, html } from '../html';
import { postItem, postPicture, thumbnail } from './picture';
import { roomPrice } from './price';

function caption(post: Post): Html | false {
  return post.caption !== '' && html`<div class="item-comment--htQ-E">${post.caption}</div>`;
}

function via(post: Post): Html | undefined {
  if (!post.via) return undefined;
  return html`<div class="recollect--4uYtN">⇄ <a class="recollect-name--1oPqw">${post.via}</a>
さんの投稿</div>`;
}

function counts(post: Post): Html {
  return html`<div class="row--r8Kd2"><div class="rex-favorite-outline--n4SWN"></div
><div>${post.likes}</div><div class="rex-comment-outline--2vaPK"></div
><div>${post.comments}</div></div>`;
}

/**
 * Containers are nested and the picture's link has no href: a click is the script's business
 * (as seen on real pages 2025-12).
 */
export function card(post: Post): Html {
  const item = postItem(post);
  return html`<div class="container--u1OuT"><div class="container--JAywt">
<div class="picture--2nPzE"><a class="link-image--2kguM"
>${thumbnail(postPicture(post), 'image--2XkzO')}</a>
${post.pinned && html`<div class="pin-icon--1FR8u"></div>`}
<button class="image-icon--k1Tb7" aria-label="いいね"
><div class="rex-favorite-outline--n4SWN color-white--1zEbB"></div></button></div>
${caption(post)}
<div class="text-display--1Iony">${roomPrice(item)}</div>
${item.soldOut && html`<div class="text-display--1Iony sold--9vRe4">売切れ</div>`}
${via(post)}${counts(post)}
</div></div>`;
}
