import { script } from '../assets';
import { itemCode, items } from '../data/items';
import { shopOf } from '../data/shops';
import type { Item } from '../data/types';
import { documentOf } from '../document';
import { type Html, html, raw } from '../html';
import { jsonText } from '../json';
import { eucJpPage, type Page } from '../reply';
import { buyBox, floatingBar } from './buy-box';
import { itemFacts, itemName } from './facts';
import { genres } from './genres';
import { itemHead, itemTitle } from './head';
import { islandScript } from './island-script';
import { descriptionPart, itemCard, shopHeader } from './parts';

// Nothing may load or run but what the browser itself brings.
const STRICT = [
  "default-src 'none'",
  "style-src 'none'",
  "script-src 'none'",
  "img-src 'none'",
  "connect-src 'none'",
  "frame-src 'none'",
].join('; ');

function gallery(item: Item): Html | false {
  if (item.strictCsp) return false;
  const source = `https://tshop.r10s.jp/${item.shop}/cabinet/item/${item.picture}.jpg`;
  return html`<div class="gallery--9qZxC"><img class="image--3wSxD" src="${source}"
 width="480" height="480" alt=""></div>`;
}

function siblings(item: Item): Html {
  const others = items.filter((entry) => entry.shop === item.shop && entry !== item);
  return html`<section class="siblings--6yHnU"><h2>${shopOf(item.shop).name}のほかの商品</h2>
<div class="cards--7uJmI">${others.map(itemCard)}</div></section>`;
}

function body(item: Item): Html {
  return html`${shopHeader(shopOf(item.shop))}
<p class="crumbs--8iKoL">楽天市場 › ${genres[item.genre].name}</p>
<main class="item--9oLpK">${gallery(item)}<div class="side--0pKoJ">
${itemName(item)}${itemFacts(item)}${buyBox(item)}
<div class="share--1lJnH"><span>シェア</span><span irc="RoomShareButton"></span></div></div></main>
${descriptionPart(item)}${!item.strictCsp && siblings(item)}
${floatingBar(item)}
${islandScript(item)}
${!item.strictCsp && scripts(item)}`;
}

/** ROOM's button appears some time after loading, drawn by a script. */
function scripts(item: Item): Html {
  return html`${script('ichiba')}<script>addRoomButton(${raw(jsonText(itemCode(item)))})</script>`;
}

export function itemPage(item: Item): Page {
  const document = documentOf({
    title: itemTitle(item),
    head: itemHead(item),
    body: body(item),
    // Some shops still set this, so that 1rem is 10px.
    ...(item.smallRem && { attributes: html`style="font-size:62.5%"` }),
  });
  return eucJpPage(document, 200, item.strictCsp ? { 'content-security-policy': STRICT } : {});
}
