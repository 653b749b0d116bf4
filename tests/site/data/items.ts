import { specialItems } from './special-items';
import type { Item } from './types';

type Plain = Pick<Item, 'shop' | 'manageNumber' | 'itemId' | 'name' | 'price' | 'picture'> &
  Partial<Item>;

function plain(item: Plain): Item {
  return {
    tagline: '見本の一言',
    genre: 'interior',
    description: ['暮らしになじむ定番の一品です。練習用の見本の商品です。'],
    reviews: 24,
    rating: 4.3,
    pointRate: 1,
    variants: [],
    ...item,
  };
}

const plainItems: readonly Item[] = [
  plain({
    shop: 'mihon-akari',
    manageNumber: 'pot-olive',
    itemId: 10000431,
    name: '観葉植物 オリーブ 5号鉢 素焼きポット付き',
    price: 3850,
    picture: 'plant-olive',
  }),
  plain({
    shop: 'mihon-nunoya',
    manageNumber: 'tote-canvas',
    itemId: 10000327,
    name: '帆布トートバッグ A4 マチ広 日本製',
    price: 4400,
    picture: 'tote-canvas',
    genre: 'daily',
    variants: [
      { id: 'tote-kinari', label: '生成り', price: 4400, quantity: 30 },
      { id: 'tote-cha', label: '茶', price: 4840, quantity: 11 },
    ],
  }),
  plain({
    shop: 'mihon-nunoya',
    manageNumber: 'cushion-linen',
    itemId: 10000336,
    name: 'リネンクッションカバー 45×45cm',
    price: 2190,
    picture: 'cushion-linen',
  }),
  plain({
    shop: 'mihon-akari',
    manageNumber: 'soap-olive-3',
    itemId: 10000442,
    name: 'オリーブオイルの石けん 3個セット 無香料',
    price: 1650,
    picture: 'soap-olive',
    genre: 'daily',
    healthNote: true,
  }),
  plain({
    shop: 'mihon-mokko',
    manageNumber: 'basket-rattan',
    itemId: 10000244,
    name: 'ラタンのかご 持ち手つき M',
    price: 3300,
    picture: 'basket-rattan',
  }),
];

export const items: readonly Item[] = [...specialItems, ...plainItems];

/** `shop:itemId`, the code ROOM and the affiliate links use. */
export function itemCode(item: Item): string {
  return `${item.shop}:${item.itemId}`;
}

export function itemByCode(code: string): Item | undefined {
  return items.find((item) => itemCode(item) === code);
}

export function itemNamed(manageNumber: string): Item {
  const item = items.find((entry) => entry.manageNumber === manageNumber);
  if (!item) throw new Error(`no such item: ${manageNumber}`);
  return item;
}

export function itemAt(shop: string, manageNumber: string): Item | undefined {
  return items.find((item) => item.shop === shop && item.manageNumber === manageNumber);
}

/** The name without the markup that shops put into it. */
export function plainName(item: Item): string {
  return item.name.replaceAll('<br>', ' ');
}
