import type { Availability } from '../facts';
import type { Reading } from '../reading';
import { dig, listAt } from './dig';
import { ISLAND } from './selectors';
import { stockOf } from './stock';

/** What is taken from the island. Values are unchecked, the readers of the fields check them. */
export interface Island {
  shopUrl: unknown;
  manageNumber: unknown;
  itemId: unknown;
  title: unknown;
  price: unknown;
  image: unknown;
  images: unknown[];
  description: unknown;
  shopName: unknown;
  availability: Availability | undefined;
}

/** Newest first; the first two are the same object where both exist (seen 2026-09). */
const ROOTS = ['newApi.itemInfoSku', 'api.data.itemInfoSku', 'api.itemInfoSku'];

/**
 * The item page carries its data as JSON in a script element (seen on real pages 2023 to 2026-10).
 * The same JSON holds the visitor's postal code and reviewers' names: fields are picked by their
 * path and the rest is dropped here.
 */
export function readIsland(root: ParentNode): Reading<Island> {
  const text = root.querySelector(ISLAND)?.textContent;
  if (!text) return { miss: 'absent' };
  try {
    const data: unknown = JSON.parse(text);
    const info = ROOTS.map((path) => dig(data, path)).find(
      (value) => typeof value === 'object' && value !== null,
    );
    return info === undefined
      ? { miss: 'malformed' }
      : { value: pick(data, info), source: 'island' };
  } catch {
    return { miss: 'malformed' };
  }
}

function pick(data: unknown, info: unknown): Island {
  return {
    shopUrl: dig(data, 'shop.shopUrl'),
    manageNumber: dig(info, 'manageNumber'),
    itemId: dig(info, 'itemId'),
    title: dig(info, 'title'),
    price: dig(info, 'purchaseInfo.purchaseBySellType.normalPurchase.price.minPrice'),
    image: dig(info, 'media.images.0.location') ?? dig(info, 'oldImage'),
    images: listAt(info, 'media.images').map((image) => dig(image, 'location')),
    description: dig(info, 'pcFields.productDescription'),
    shopName: dig(data, 'shop.shopName'),
    availability: stockOf(data, info),
  };
}
