import { shopOf } from '../data/shops';
import type { Item } from '../data/types';
import { genres } from './genres';
import { skuParts } from './island-skus';

const BASKET = {
  basketDomain: 'https://t.basket.step.rakuten.co.jp/rms/mall/bs/cartadd/set',
  directDomain: 'https://t.direct.step.rakuten.co.jp/rms/mall/cartAdd/',
};

const SAME_EVERYWHERE = {
  hideItem: false,
  draftItem: false,
  unlimitedInventoryFlag: false,
  features: { searchVisibility: 'ALWAYS_VISIBLE', displayNormalCartButton: true },
  accessControl: { adultItem: false },
  payment: { taxIncluded: true, taxRate: 0.1 },
  shipping: { postageIncluded: true },
  superDeal: false,
  sellType: 'NORMAL',
  shopStatus: 15,
};

function priceRange(item: Item): object {
  const prices = item.variants.map((variant) => variant.price);
  const maxPrice = Math.max(item.price, ...prices);
  // The upper price stands there only when prices differ (as seen on real pages 2026-09).
  return maxPrice > item.price ? { minPrice: item.price, maxPrice } : { minPrice: item.price };
}

function points(item: Item): object {
  const start = '2026-09-19T06:00:00.000Z';
  const end = '2026-09-24T00:59:59.000Z';
  const rate = item.pointRate;
  return {
    pointCampaign: { applicablePeriod: { start, end }, benefits: { pointRate: rate } },
    pointCampaignInfo: [
      {
        itemSellType: 'normal',
        pointCampaign: { itemPoints: { rate, startDate: start, endDate: end } },
      },
    ],
  };
}

function purchaseInfo(item: Item): object {
  return {
    purchaseBySellType: {
      // Only "enabled" was ever seen; "disabled" is a guess, any other word must mean the same.
      purchaseCondition: item.notYet ? 'disabled' : 'enabled',
      basketSettings: BASKET,
      normalPurchase: {
        price: priceRange(item),
        preTaxPrice: Math.ceil(item.price / 1.1),
      },
    },
    ...skuParts(item).purchase,
  };
}

function media(item: Item): object {
  const file = `item/${item.picture}.jpg`;
  const location = `https://tshop.r10s.jp/${item.shop}/cabinet/${file}`;
  return {
    pcFields: {
      rCategoryId: genres[item.genre].leaf,
      itemNumber: item.manageNumber,
      images: [{ type: 'CABINET', location: `/${file}`, alt: '' }],
      productDescription: item.description.map((text) => `<p>${text}</p>`).join(''),
    },
    media: { images: [{ location, alt: '' }], skuImages: [] },
    oldImage: location,
    picImageUrl: `@0_mall/${item.shop}/cabinet/${file}`,
  };
}

function breadcrumbs(item: Item): object {
  const { id, name } = genres[item.genre];
  const url = `https://www.rakuten.co.jp/category/${id}/`;
  return {
    genreInfo: { ancestorGenreId: id },
    breadcrumbs: { genreBreadcrumbs: [{ name, url }] },
  };
}

function itemInfoSku(item: Item): object {
  const { variantSelectors, sku } = skuParts(item);
  const rating = Math.fround(item.rating);
  const summary = { itemReviewCount: item.reviews, itemReviewRating: rating };
  return {
    shopId: shopOf(item.shop).id,
    manageNumber: item.manageNumber,
    itemId: item.itemId,
    is39Shop: true,
    title: item.name,
    tagline: item.tagline,
    ...media(item),
    ...SAME_EVERYWHERE,
    ...points(item),
    inventoryType: item.variants.length > 0 ? 'multiple' : 'single',
    // Where the time sale stands is a guess; its zone-less Japan times are as seen 2026-09.
    ...(item.timeSale && { timeSale: { start: item.timeSale.start, end: item.timeSale.end } }),
    variantSelectors,
    sku,
    ...breadcrumbs(item),
    purchaseInfo: purchaseInfo(item),
    itemReviewInfo: { summary, reviews: [] },
  };
}

function analytics(item: Item): object {
  const soldOut = item.soldOut ? 1 : 0;
  return {
    ratFlag: true,
    genericParameter: {
      ratPageType: 'shop_item',
      ratItemId: `${shopOf(item.shop).id}/${item.itemId}`,
      ratPrice: String(item.price),
      ratItemGenre: genres[item.genre].leaf,
      ratShopUrl: item.shop,
      ratPageLayout: 'pc',
    },
    customParameter:
      `{'ipoint':[${item.pointRate}],'irevnum':[${item.reviews}],` + `'soldout':[${soldOut}]}`,
  };
}

/** The data island: twice the same object under two roots (as seen on real pages 2026-09). */
export function island(item: Item): object {
  const { name, url } = shopOf(item.shop);
  const data = { topicsList: [], itemInfoSku: itemInfoSku(item) };
  return {
    api: { data },
    ...(item.island !== 'old-root' && { newApi: data }),
    shop: { shopName: name, shopUrl: url, taxRate: 0.1, taxPriceRoundType: 2 },
    user: { prefectureId: '', postalCode: '' },
    rat: analytics(item),
    features: { isEnableAddToCart: true },
  };
}
