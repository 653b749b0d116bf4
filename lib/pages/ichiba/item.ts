import type { ItemPage, UnknownPage } from '../facts';
import { isFound, valueIn } from '../reading';
import { buyButtons } from './buttons';
import {
  readAvailability,
  readDescription,
  readImage,
  readImages,
  readItemId,
  readName,
  readPrice,
  readShopName,
  type Sources,
} from './fields';
import { type Island, readIsland } from './island';
import { DECLARED_SKU, ITEM_SHAPE } from './selectors';
import { type ItemAddress, itemOfUrl } from './urls';

/** Reads an item page; `undefined` when the address is not one of an item. */
export function readItem(url: URL, root: ParentNode): ItemPage | UnknownPage | undefined {
  const address = itemOfUrl(url);
  if (address === undefined) return undefined;
  const island = readIsland(root);
  // Maintenance, block and "not found" pages answer with 200 under the item's address.
  if (!isFound(island) && !root.querySelector(ITEM_SHAPE) && buyButtons(root).length === 0)
    return { kind: 'unknown', expected: 'item' };
  const from: Sources = {
    root,
    address,
    island: isOther(valueIn(island), address) ? { miss: 'ambiguous' } : island,
    declared: isOtherSku(root.querySelector(DECLARED_SKU), address) ? undefined : root,
  };
  const itemId = readItemId(from);
  return {
    kind: 'item',
    item: { ...address, itemId: valueIn(itemId) },
    fields: {
      itemId,
      manageNumber: { value: address.manageNumber, source: 'url' },
      name: readName(from),
      shopName: readShopName(from),
      price: readPrice(from),
      image: readImage(from),
      images: readImages(from),
      description: readDescription(from),
      availability: readAvailability(from),
    },
  };
}

const differs = (said: unknown, known: string): boolean =>
  typeof said === 'string' && said !== '' && said.toLowerCase() !== known;

/** The address wins over data of another item, as left by a navigation inside the page. */
const isOther = (island: Island | undefined, { shopUrl, manageNumber }: ItemAddress): boolean =>
  differs(island?.manageNumber, manageNumber) || differs(island?.shopUrl, shopUrl);

const isOtherSku = (sku: Element | null, { shopUrl, manageNumber }: ItemAddress): boolean =>
  differs(sku?.getAttribute('content'), `${shopUrl}:${manageNumber}`);
