import type { Item, Variant } from '../data/types';
import { type Html, html } from '../html';

function choice(variant: Variant): Html {
  const gone = variant.stock === 'sold-out';
  return html`<button type="button" class="sku-button--2mKqT" aria-pressed="false"
 data-price="${variant.price}"${gone && html` disabled`}>${variant.label}${
   variant.stock === 'almost-out' && html`<small>残りわずか</small>`
 }${gone && html`<small>売り切れ</small>`}</button>`;
}

function choices(item: Item): Html | false {
  const buttons = item.variants.map(choice);
  return (
    buttons.length > 0 &&
    html`<div class="sku--1nLpR"><p class="label--4oWcE">種類</p>${buttons}</div>`
  );
}

const buttons = html`<div class="quantity--7cVbN" irc="Quantity"><label>数量
<input type="number" value="1" min="1" max="99"></label></div>
<button type="button" class="cart-button--5sAdF" aria-label="かごに追加"><span>かごに追加</span></button>
<button type="button" class="buy-button--6dFgH" aria-label="購入手続きへ"><span>購入手続きへ</span></button>
<p class="cart-message--8bNmQ" role="status"></p>`;

function box(item: Item): Html {
  if (item.soldOut) return html`<p class="soldout">売り切れました</p>`;
  if (item.notYet) return html`<p class="soldout">販売期間外です</p>`;
  return buttons;
}

export function buyBox(item: Item): Html {
  return html`${choices(item)}<div id="rakutenLimitedId_aroundCart">${box(item)}</div>`;
}

/** The bar at the foot of narrow pages. */
export function floatingBar(item: Item): Html {
  if (item.soldOut || item.notYet) return html``;
  return html`<div id="AddToCartPurchaseButtonFixed">
<button type="button" class="cart-button--5sAdF"><span>かごに追加</span></button>
<button type="button" class="buy-button--6dFgH"><span>ご購入手続きへ</span></button></div>`;
}
