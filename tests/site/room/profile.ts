import { postsOf } from '../data/posts';
import { ownRoom } from '../data/rooms';
import type { Room } from '../data/types';
import { type Html, html } from '../html';
import { postPath } from '../links';
import type { Page } from '../reply';
import { inColumns, masonry } from './masonry';
import { avatar } from './picture';
import { reactPage } from './react-frame';

function follow(room: Room): Html {
  if (room.slug === ownRoom) return html`<button class="edit--6hGt2">プロフィールを編集</button>`;
  return html`<button class="follow--7dWm3" aria-label="フォローする">フォローする</button>`;
}

function header(room: Room): Html {
  const chip = room.influencer && html`<span class="chip--8kLs0">ROOM インフルエンサー</span>`;
  return html`<section class="profile-area--Aa1xZ">
  <img class="cover--5tGh8" alt="" width="960" height="260"
    src="https://shop.r10s.jp/mihon-room/cabinet/cover/cover-${room.slug}.jpg">
  <input class="search--0pLk3" type="search" placeholder="${room.name}さんのROOMで探す">
  <div class="person--2wErT"><div class="face--3rTyU">${avatar(room.slug, 'avatar--4tYuI')}
    <div class="room-rank-${room.rank}--Zz9"></div></div>
    <div class="who--5yUiO"><span class="name--Qq1aS">${room.name}</span>${chip}
      <p class="about--6uIoP">${room.about}</p></div></div>
  <div class="numbers--7iOpA">
    <button class="follow-button--Bb1cD"><span>フォロー</span><span>${room.following}</span></button>
    <button class="follow-button--Bb1cD"><span>フォロワー</span><span>${room.followers}</span></button>
    ${follow(room)}</div>
</section>`;
}

function tabs({ counts }: Room): Html {
  return html`<nav class="tabs--8oPaS">
  <button class="tab--9pAsD active--0aSdF">商品<span>${counts.items}</span></button>
  <button class="tab--9pAsD">コーディネート<span>${counts.coordinates}</span></button>
  <button class="tab--9pAsD">コレクション<span>${counts.collections}</span></button>
  <button class="tab--9pAsD">いいね<span>${counts.likes}</span></button></nav>
<div class="switches--1sDfG">
  <label>#オリジナル写真<input type="checkbox" name="original"></label>
  <label>掲載終了商品を含む<input type="checkbox" name="ended"></label></div>`;
}

export function profilePage(room: Room): Page {
  const posts = postsOf(room.slug);
  return reactPage({
    path: `/${room.slug}/items`,
    title: `${room.name}のmy ROOM | 楽天ROOM（練習用）`,
    picture: `/mihon-room/cabinet/cover/cover-${room.slug}.jpg`,
    content: html`${header(room)}${tabs(room)}${masonry(posts)}
<div class="more--2dFgH"><button class="more-button--3fGhJ">さらに読み込む</button></div>`,
    state: { cards: inColumns(posts).flat().map(postPath) },
  });
}
