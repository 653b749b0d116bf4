import { shopOf } from '../data/shops';
import type { Item } from '../data/types';
import { type Html, html } from '../html';

const yen = (value: number): string => value.toLocaleString('en-US');

/** The line break is the shop's own markup; everything else in a name is text. */
export function itemName(item: Item): Html {
  const lines = item.name.split('<br>');
  const text = lines.map((line, index) => html`${index > 0 && html`<br>`}${line}`);
  return html`<p class="tagline--2kHbG">${item.tagline}</p>
<h1 id="item-name-area"><span class="normal_reserve_item_name"><b>${text}</b></span></h1>`;
}

function usualPrice(item: Item): Html | undefined {
  const sale = item.timeSale;
  if (!sale) return undefined;
  const percent = Math.round((1 - item.price / sale.usualPrice) * 100);
  return html`<p class="sale--3jGvF">タイムセール ${sale.start.slice(5, 16)} 〜 ${sale.end.slice(5, 16)}
<span>当店通常価格 <s>${yen(sale.usualPrice)}円</s> ${percent}%OFF</span></p>`;
}

function points(item: Item): Html {
  const base = Math.floor(item.price / 100);
  const up = item.pointRate > 1 && `+${item.pointRate - 1}倍UP`;
  return html`<div class="points--DNEud bdg-point-display" data-price="${item.price}"
><span>${yen(base * item.pointRate)}ポイント(1倍${up})</span></div>`;
}

function reviews(item: Item): Html | false {
  const address = `https://review.rakuten.co.jp/item/1/${shopOf(item.shop).id}_${item.itemId}/1.1/`;
  return (
    item.reviews > 0 &&
    html`<p class="review--4hFcD">★ ${item.rating.toFixed(2)}
<a href="${address}">${item.reviews}件</a></p>`
  );
}

export function itemFacts(item: Item): Html {
  return html`${reviews(item)}${usualPrice(item)}
<div id="itemPrice"><div class="number--50WuC primary--31sgd">${yen(item.price)}</div>円
<span class="tax--5gDxS">税込、送料無料</span></div>${points(item)}`;
}
