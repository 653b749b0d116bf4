import { styles } from '../assets';
import { documentOf } from '../document';
import { html } from '../html';
import { type Page, page } from '../reply';

export function notFoundPage(): Page {
  const head = html`<meta charset="utf-8">${styles('base', 'simple')}`;
  const body = html`<main class="notice"><h1>お探しの商品は見つかりませんでした</h1>
<p>URLが正しいか、ご確認ください。</p></main>`;
  return page(documentOf({ title: '【楽天市場】', head, body }), 404);
}
