import { styles } from '../assets';
import { items } from '../data/items';
import type { Shop } from '../data/types';
import { documentOf } from '../document';
import { html } from '../html';
import { eucJpPage, type Page } from '../reply';
import { itemCard, shopHeader } from './parts';

/** On the host of the items and not an item. */
export function categoryPage(shop: Shop): Page {
  const cards = items.filter((item) => item.shop === shop.url).map(itemCard);
  const head = html`<meta http-equiv="content-type" content="text/html; charset=EUC-JP">
${styles('base', 'ichiba')}`;
  const body = html`${shopHeader(shop)}<section class="siblings--6yHnU"><h1>すべての商品</h1>
<div class="cards--7uJmI">${cards}</div></section>`;
  return eucJpPage(documentOf({ title: `【楽天市場】${shop.name}｜商品一覧`, head, body }));
}
