import { plainName } from '../data/items';
import type { Item, Shop } from '../data/types';
import { type Html, html } from '../html';
import { itemUrl } from '../links';

export function shopHeader(shop: Shop): Html {
  return html`<header class="riShopHdrWrap" irc="Header"><div class="header-in--6fSzA">
<a class="mall--7dAqW" href="https://item.rakuten.co.jp/${shop.url}/c/0000000161/">${shop.name}</a>
<form class="search--8sQwE" role="search"><input type="search" aria-label="商品を検索"
 placeholder="この店で探す"></form></div></header>`;
}

export function descriptionPart(item: Item): Html {
  return html`<section class="item_desc"><h2>商品説明</h2>
${item.description.map((text) => html`<p>${text}</p>`)}
<p class="number--9aWeR">商品番号 ${item.manageNumber}</p></section>`;
}

export function itemCard(item: Item): Html {
  const source = `https://tshop.r10s.jp/${item.shop}/cabinet/item/${item.picture}.jpg?_ex=128x128`;
  return html`<a class="card--0qErT" href="${itemUrl(item)}"><img src="${source}" width="128"
 height="128" alt=""><span>${plainName(item)}</span
><b>${item.price.toLocaleString('en-US')}円</b></a>`;
}
