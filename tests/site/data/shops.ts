import type { Shop } from './types';

/** Invented shops; no such shop pages exist. */
export const shops: readonly Shop[] = [
  { url: 'mihon-kitchen', id: '999001', name: '見本キッチン' },
  { url: 'mihon-nunoya', id: '999002', name: 'ぬのや見本店' },
  { url: 'mihon-akari', id: '999003', name: 'あかり雑貨 見本店' },
  { url: 'mihon-mokko', id: '999004', name: '木工見本 こもれび' },
];

export function shopOf(url: string): Shop {
  const shop = shops.find((entry) => entry.url === url);
  if (!shop) throw new Error(`no such shop: ${url}`);
  return shop;
}
