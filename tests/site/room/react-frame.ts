import { script, styles } from '../assets';
import { ownRoom } from '../data/rooms';
import { documentOf } from '../document';
import { type Html, html } from '../html';
import { jsonScript } from '../json';
import { type Page, page } from '../reply';

/** What the page's own script knows without showing it: real cards carry no address. */
export interface AppState {
  cards?: string[];
  next?: string;
  staleCanonical?: boolean;
}

export interface ReactParts {
  path: string;
  title: string;
  picture: string;
  content: Html;
  state: AppState;
}

const nav = html`<header class="header--2Yc8w">
  <div class="header-top--1mXoQ"><a class="logo--3bLr9" href="/items">ROOM</a>
    <span class="header-links--9sWfA">ガイド ｜ 楽天市場</span></div>
  <nav class="nav--3EoVu">
    <a href="/items">フィード</a><a href="/discover/items">見つける</a>
    <a href="/${ownRoom}/notifications">お知らせ</a><a href="/${ownRoom}/items">my ROOM</a>
  </nav>
</header>`;

function head(parts: ReactParts): Html {
  const address = `https://room.rakuten.co.jp${parts.path}`;
  return html`<meta charset="utf-8">
<link rel="canonical" href="${address}">
<meta property="og:url" content="${address}">
<meta property="og:title" content="${parts.title}">
<meta property="og:image" content="https://shop.r10s.jp${parts.picture}">
${styles('base', 'room', 'room-profile', 'room-post')}`;
}

/** Profile and post are React: hashed class names below #root (as seen 2025-10 to 2026-08). */
export function reactPage(parts: ReactParts): Page {
  const body = html`<div id="root"><div class="app--Qk3sV">${nav}${parts.content}</div></div>
${jsonScript('practice-app', parts.state)}
${script('room')}`;
  return page(documentOf({ title: parts.title, head: head(parts), body }));
}
