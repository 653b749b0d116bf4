import { styles } from '../assets';
import { plainName } from '../data/items';
import { shopOf } from '../data/shops';
import type { Item } from '../data/types';
import { type Html, html, raw } from '../html';
import { jsonText } from '../json';
import { genres } from './genres';

function breadcrumbData(item: Item): Html {
  const { id, name } = genres[item.genre];
  const entry = (position: number, address: string, label: string): object => ({
    '@type': 'ListItem',
    position,
    item: { '@id': address, name: label },
  });
  const data = {
    '@context': 'http://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      entry(1, 'https://www.rakuten.co.jp/', '楽天市場'),
      entry(2, `https://www.rakuten.co.jp/category/${id}/`, name),
    ],
  };
  return html`<script type="application/ld+json">${raw(jsonText(data))}</script>`;
}

export function itemTitle(item: Item): string {
  return `【楽天市場】${plainName(item)}：${shopOf(item.shop).name}`;
}

/** The metas are the second source after the island (as seen on real pages 2026-09). */
export function itemHead(item: Item): Html {
  // The out-of-stock word is a guess: only InStock was ever seen.
  const availability = item.soldOut || item.notYet ? 'OutOfStock' : 'InStock';
  const image = `https://tshop.r10s.jp/${item.shop}/cabinet/item/${item.picture}.jpg`;
  return html`<meta http-equiv="content-type" content="text/html; charset=EUC-JP">
<meta itemprop="image" content="${image}">
<meta itemprop="sku" content="${item.shop}:${item.manageNumber}">
<meta itemprop="price" content="${item.price}">
<meta itemprop="priceCurrency" content="JPY">
<meta itemprop="availability" content="http://schema.org/${availability}">
<meta property="og:title" content="${itemTitle(item)}">
<meta property="og:image" content="${image}">
${breadcrumbData(item)}
${!item.strictCsp && styles('base', 'ichiba')}`;
}
