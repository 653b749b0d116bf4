import { styles } from '../assets';
import { documentOf } from '../document';
import { html } from '../html';
import { type Page, page, type Reply } from '../reply';
import { notFoundPage } from './not-found';

const marks = { ratShopUrl: 'book', ratItemId: '999900/10000001', ratPrice: '1760' };

function bookPage(): Page {
  const inputs = Object.entries(marks).map(
    ([id, value]) => html`<input type="hidden" name="rat" id="${id}" value="${value}">`,
  );
  const head = html`<meta charset="utf-8">${styles('base', 'simple')}`;
  const body = html`<main class="redesign"><h1 id="productTitle">見本の料理帖</h1>
<p>本は別の売り場です。価格 1,760円（税込）</p><button type="button">買い物かごに入れる</button>
${inputs}</main>`;
  return page(documentOf({ title: '見本の料理帖 | 楽天ブックス（練習用）', head, body }));
}

/** Another service, with windows of its own. */
export function booksPage(url: URL): Reply {
  return /^\/rb\/\d+\/$/.test(url.pathname) ? bookPage() : notFoundPage();
}
