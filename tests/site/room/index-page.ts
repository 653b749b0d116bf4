import { styles } from '../assets';
import { documentOf } from '../document';
import { type Html, html } from '../html';
import { type Page, page } from '../reply';
import { site } from '../urls';
import { type Entry, tour } from './tour';

function row([name, text]: Entry): Html {
  return html`<li><a href="${site[name]}">${text}</a></li>`;
}

/** For people: every page of the practice site. */
export function indexPage(): Page {
  const groups = tour.map(
    ({ title, entries }) => html`<section><h2>${title}</h2><ul>${entries.map(row)}</ul></section>`,
  );
  const head = html`<meta charset="utf-8">${styles('base', 'simple', 'index')}`;
  const body = html`<main class="tour"><h1>ROOM手帳の練習用サイト</h1>
<p>このコンピュータの中だけにある、見本の売り場です。店も人も商品もすべて架空で、何も送信されません。
ROOMの投稿から「楽天市場で見る」を押すと、手帳に24時間と89日の記録が始まります。</p>
<div class="groups">${groups}</div></main>`;
  return page(documentOf({ title: 'ROOM手帳の練習用サイト', head, body }));
}
