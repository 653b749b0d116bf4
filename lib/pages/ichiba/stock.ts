import type { Availability } from '../facts';
import { dig, listAt } from './dig';

/** What is said of one variant; nothing said is `undefined`, never "out". */
type Stock = 'in' | 'out' | undefined;

const isSoldOut = (purchase: unknown): boolean =>
  dig(purchase, 'newPurchaseSku.stockCondition') === 'sold-out';

/** Variants on the page. An item without variants has an empty `sku` (seen 2024 to 2026). */
function variantsOf(info: unknown): unknown[] {
  const skus = listAt(info, 'sku');
  if (skus.length > 0)
    return skus.filter((sku) => dig(sku, 'hidden') !== true).map((sku) => dig(sku, 'variantId'));
  const bought = listAt(info, 'purchaseInfo.sku').map((row) => dig(row, 'variantId'));
  const stored = listAt(info, 'purchaseInfo.variantMappedInventories').map((row) =>
    dig(row, 'sku'),
  );
  return [...new Set([...bought, ...stored])];
}

/** An explicit `sold-out` outweighs a quantity; a quantity of 0 counts unless stock is unlimited. */
function stockOfVariant(info: unknown, variant: unknown): Stock {
  const purchases = listAt(info, 'purchaseInfo.sku').filter(
    (row) => dig(row, 'variantId') === variant,
  );
  if (purchases.some(isSoldOut)) return 'out';
  if (dig(info, 'unlimitedInventoryFlag') === true) return 'in';
  const quantities = listAt(info, 'purchaseInfo.variantMappedInventories')
    .filter((row) => dig(row, 'sku') === variant)
    .map((row) => dig(row, 'quantity'));
  if (quantities.some((quantity) => typeof quantity === 'number' && quantity > 0)) return 'in';
  return quantities.length > 0 && quantities.every((quantity) => quantity === 0)
    ? 'out'
    : undefined;
}

function stockOfItem(info: unknown): Stock {
  const stocks = variantsOf(info).map((variant) => stockOfVariant(info, variant));
  if (stocks.includes('in')) return 'in';
  return stocks.length > 0 && stocks.every((stock) => stock === 'out') ? 'out' : undefined;
}

/** A choice (a colour, a size) of which nothing is left. */
function choiceIsGone(info: unknown): boolean {
  return listAt(info, 'purchaseInfo.axis').some((axis) => {
    const values = listAt(axis, 'values');
    return values.length > 0 && values.every((value) => dig(value, 'isSoldOut') === true);
  });
}

/** `soldout` stands in a list of pseudo-JSON with single quotes. */
const analyticsSaySoldOut = (data: unknown): boolean => {
  const custom = dig(data, 'rat.customParameter');
  return typeof custom === 'string' && custom.includes("'soldout':[1]");
};

/**
 * On sale, sold out or not for sale, as far as the island says so. Of `purchaseCondition` only
 * `enabled` is known; every other value means that it cannot be bought now.
 */
export function stockOf(data: unknown, info: unknown): Availability | undefined {
  if (dig(info, 'hideItem') === true || dig(info, 'draftItem') === true) return 'not-on-sale';
  const stock = stockOfItem(info);
  if (stock === 'out' || (!stock && choiceIsGone(info))) return 'sold-out';
  const condition = dig(info, 'purchaseInfo.purchaseBySellType.purchaseCondition');
  if (typeof condition === 'string' && condition !== 'enabled') return 'not-on-sale';
  if (stock === 'in') return 'on-sale';
  return analyticsSaySoldOut(data) ? 'sold-out' : undefined;
}
