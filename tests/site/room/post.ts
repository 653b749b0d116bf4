import { plainName } from '../data/items';
import { postsOf } from '../data/posts';
import { ownRoom } from '../data/rooms';
import { shopOf } from '../data/shops';
import type { Post, Room } from '../data/types';
import { type Html, html } from '../html';
import { picturePath, postPath, roomLink } from '../links';
import type { Page } from '../reply';
import { linkedCaption } from './caption';
import { commentList } from './comments';
import { avatar, postItem, postPicture, thumbnail } from './picture';
import { roomPrice } from './price';
import { reactPage } from './react-frame';

function japaneseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

function slides(post: Post): Html {
  const own = postPicture(post);
  const shop = picturePath(postItem(post));
  const second =
    own !== shop && html`<div class="swiper-slide">${thumbnail(shop, 'image--2XkzO')}</div>`;
  return html`<div class="swiper-container--6kLmN"><div class="swiper-wrapper">
<div class="swiper-slide swiper-slide-active">${thumbnail(own, 'image--2XkzO')}</div>${second}</div>
<button class="swipe--7lMnB" aria-label="swipe-right">›</button></div>`;
}

function itemPart(post: Post, room: Room): Html {
  const item = postItem(post);
  return html`<div class="item--8mNbV"><p class="item-name--9nBvC">${plainName(item)}</p>
<div class="text-display--1Iony">${roomPrice(item)}</div>
${item.soldOut && html`<div class="text-display--1Iony sold--9vRe4">売切れ</div>`}
<button class="shop-button--0bVcX"><div class="shop-outline--1vCxZ"></div
><span class="text--2cXzL">${shopOf(item.shop).name}</span></button>
<div class="ichiba-in-page--3xZlK"><a class="ichiba-button--4zLkJ"
 href="${roomLink(item, room, post)}">楽天市場で見る</a></div></div>`;
}

function ownerPart(post: Post, room: Room): Html {
  const tools = html`<div class="tools--5lKjH"><button aria-label="削除">削除</button>
<button aria-label="編集">編集</button></div>`;
  return html`<div class="owner--6kJhG">${avatar(room.slug, 'owner-face--7jHgF')}
<a class="user-name--8hGfD" href="/${room.slug}/items">${room.name}</a>
${room.slug === ownRoom && tools}</div>
<div class="word-break-break-all--9gFdS"
><div class="social-text-area--0fDsA">${linkedCaption(post.caption)}</div></div>
<p class="size-x-small--1dSaQ">${japaneseDate(post.date)}に投稿されました</p>`;
}

function nextOf(post: Post): string {
  const all = postsOf(post.room);
  const next = all[(all.indexOf(post) + 1) % all.length] ?? post;
  return postPath(next);
}

export function postPage(post: Post, room: Room): Page {
  const content = html`<main class="detail--2sAqW">${slides(post)}
<div class="side--3aQwE">${ownerPart(post, room)}${itemPart(post, room)}
<div class="row--r8Kd2"><button class="like--4qWeR">いいね(${post.likes}人)</button>
<button class="comments--5wErT">コメント(${post.comments}件)</button></div>
${commentList(post)}</div></main>`;
  return reactPage({
    path: postPath(post),
    title: `${plainName(postItem(post))} | ${room.name}のROOM（練習用）`,
    picture: postPicture(post),
    content,
    state: { next: nextOf(post), staleCanonical: post.staleCanonical === true },
  });
}
