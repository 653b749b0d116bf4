import type { OrderLine } from '../../lib/domain/rewards/report-lines';

const SHOPS = 400;
const ITEMS = 5_000;
const YEAR = 365 * 86_400_000;
const START = Date.parse('2025-11-01T00:00:00+09:00');
const STATUSES = ['confirmed', 'confirmed', 'confirmed', 'discarded', 'unconfirmed'] as const;

/** Sales of a year, spread evenly; the same at every run. */
export const yearOfSales = (count: number): OrderLine[] =>
  Array.from({ length: count }, (_, n) => {
    const amount = 500 + ((n * 7_919) % 20_000);
    const item = (n * 104_729) % ITEMS;
    return {
      occurredAt: START + Math.floor((YEAR / count) * n),
      reward: Math.floor((amount * 4) / 100),
      rate: 40,
      amount,
      genre: `ジャンル${item % 40}`,
      shopName: `見本ショップ${item % SHOPS}`,
      itemName: `【ポイント5倍】暮らしの道具 見本の商品 第${item}番 ${item % 9}色`,
      status: STATUSES[n % STATUSES.length] ?? 'unconfirmed',
      linkType: '1',
      device: '3',
      measurementId: n % 20 === 0 ? 'myblog' : '楽天ROOM',
    };
  });
