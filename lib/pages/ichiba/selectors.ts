/**
 * Where things are on an Ichiba item page (seen on real pages 2025-11 to 2026-10), in order of
 * stability: declared data, ids and aria, visible text, markup before 2022. Hashed classes are left
 * out, except by the part before their hash.
 */
export const ISLAND = '#item-page-app-data';

/** Any of these says that the page shows an item; error pages carry none of them. */
export const ITEM_SHAPE =
  'meta[itemprop="sku"],meta[itemprop="price"],#item-name-area,#itemPrice,#rakutenLimitedId_aroundCart';

export const DECLARED_SKU = 'meta[itemprop="sku"]';
export const DECLARED = {
  name: { 'meta-name': 'meta[itemprop="name"]' },
  price: { 'meta-price': 'meta[itemprop="price"]' },
  image: { 'meta-image': 'meta[itemprop="image"]', 'og-image': 'meta[property="og:image"]' },
  availability: { 'meta-availability': 'meta[itemprop="availability"]' },
} as const;

/** `【楽天市場】{name}：{shop}` */
export const TITLES = {
  'og-title': 'meta[property="og:title"]',
  title: 'head title',
} as const;

export const VISIBLE = {
  name: { 'name-class': '.normal_reserve_item_name', 'name-area': '#item-name-area' },
  price: {
    'price-id': '#itemPrice',
    'price-class': '[class*="item-price--"]',
    price2: 'span.price2',
  },
  description: { 'desc-class': '.item_desc,.sale_desc,#item_desc' },
  shopName: {
    seller: '[itemprop="seller"] [itemprop="name"]',
    'shop-class': '.shopName,[class*="shopName"]',
  },
} as const;

/** Hidden inputs of the site's own analytics: `shopId/itemId`. */
export const RAT_ITEM = { 'rat-input': 'input#ratItemId' } as const;
export const ROOM_BUTTON = { 'room-link': 'a[href*="room.rakuten.co.jp/mix"]' } as const;

/** The part of the page that sells; other items' texts lie outside of it. */
export const BUY_BOX = '#rakutenLimitedId_aroundCart';

const PRESSABLE = 'button,[role="button"],input[type="submit"]';
export const BUTTON = PRESSABLE;
export const BUY_BUTTONS = [
  'button[aria-label="かごに追加"],button[aria-label="購入手続きへ"],button[aria-label="ご購入手続きへ"]',
  '#AddToCartPurchaseButtonFixed button',
  '#floatingCartContainer button',
  PRESSABLE,
] as const;
/** Buttons that are known by their place: one without any words still puts into the cart. */
export const WORDLESS_CART = '#AddToCartPurchaseButtonFixed button,.cart-button,.new-cart-button';
