import { styles } from '../assets';
import { documentOf } from '../document';
import { type Html, html } from '../html';
import { type Page, page } from '../reply';

const TITLE = 'ROOM - 欲しい! に出会える。';

function simple(body: Html, status = 200): Page {
  const head = html`<meta charset="utf-8">${styles('base', 'simple')}`;
  return page(documentOf({ title: TITLE, head, body }), status);
}

/** Deleted posts and rooms end here. */
export function errorPage(): Page {
  return simple(html`<main class="notice"><h1>エラーが発生しました</h1>
<p>お探しのページは削除されたか、URLが変更された可能性があります。</p></main>`);
}

/** An item that ROOM does not take. */
export function refusedPage(): Page {
  return simple(html`<main class="notice"><h1>この商品は投稿できません</h1></main>`);
}

/** The address of a profile with markup nobody has seen: to a reader, a redesign. */
export function unknownPage(): Page {
  return simple(html`<main class="redesign"><h1>新しくなったROOM</h1>
<p>このページは、まだ誰も見たことのない形をしています。</p>
<section><article><b>見本の商品</b><p>3,990</p></article>
<article><b>見本の商品</b><p>1,650</p></article></section></main>`);
}
