import { itemAt } from '../data/items';
import { shops } from '../data/shops';
import type { Reply } from '../reply';
import { categoryPage } from './category';
import { itemPage } from './item';
import { notFoundPage } from './not-found';

const CATEGORY = /^\/([\w-]+)\/c\/\d{10}\/$/;
const ITEM = /^\/([\w-]+)\/([^/]+)\/?$/;

function categoryReply(path: string): Reply | undefined {
  const shop = shops.find((entry) => entry.url === CATEGORY.exec(path)?.[1]);
  return shop && categoryPage(shop);
}

function itemReply(path: string): Reply | undefined {
  const [, shop = '', manageNumber = ''] = ITEM.exec(path) ?? [];
  const item = itemAt(shop, manageNumber);
  return item && itemPage(item);
}

export function ichibaPage(url: URL): Reply {
  return categoryReply(url.pathname) ?? itemReply(url.pathname) ?? notFoundPage();
}
