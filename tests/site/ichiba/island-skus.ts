import type { Item, Variant } from '../data/types';

const KEY = 'Key0';
const LABEL = '種類';

function picture(item: Item): { location: string } {
  return { location: `https://tshop.r10s.jp/${item.shop}/cabinet/item/${item.picture}.jpg` };
}

function sku(item: Item, variant: Variant): object {
  return {
    variantId: variant.id,
    selectorValues: [variant.label],
    images: [picture(item)],
    merchantDefinedSkuId: variant.id,
    articleNumber: { exemptionReason: 5 },
    hidden: false,
    shipping: { postageIncluded: true, singleItemShipping: 0 },
    taxIncludedPrice: variant.price,
    point: Math.floor(variant.price / 100),
  };
}

/** `stockCondition` stands there only when stock is low or gone (as seen on real pages 2026-09). */
function stock(item: Item, variant: Variant): object {
  const usual = item.timeSale?.usualPrice;
  return {
    variantId: variant.id,
    newPurchaseSku: {
      deliveryMessage: '1〜2日以内に発送予定',
      quantity: variant.quantity,
      ...(variant.stock && { stockCondition: variant.stock }),
    },
    doublePrice: usual
      ? {
          referencePriceVerified: true,
          taxIncludedVerifiedReferencePrice: usual,
          displayText: '当店通常価格',
        }
      : { referencePriceVerified: false },
  };
}

export interface SkuParts {
  variantSelectors: object[];
  sku: object[];
  purchase: { variantMappedInventories: object[]; sku: object[]; axis: object[] };
}

function noChoice(item: Item): SkuParts {
  const inventory = { sku: item.manageNumber, inventoryId: 'inv-1', quantity: 1 };
  const purchase = { variantMappedInventories: [inventory], sku: [], axis: [] };
  return { variantSelectors: [], sku: [], purchase };
}

export function skuParts(item: Item): SkuParts {
  if (item.variants.length === 0) return noChoice(item);
  const values = item.variants.map(({ label }) => ({ value: label, label }));
  const marked = item.variants.map(({ label, stock: state }) => ({
    value: label,
    label,
    isSoldOut: state === 'sold-out',
  }));
  return {
    variantSelectors: [{ key: KEY, label: LABEL, values }],
    sku: item.variants.map((variant) => sku(item, variant)),
    purchase: {
      variantMappedInventories: item.variants.map(({ id, quantity }) => ({
        sku: id,
        inventoryId: `inv-${id}`,
        quantity,
      })),
      sku: item.variants.map((variant) => stock(item, variant)),
      axis: [{ key: KEY, label: LABEL, values: marked }],
    },
  };
}
