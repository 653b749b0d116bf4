import { describe, expect, test } from 'vitest';
import { breakdown } from '@/lib/domain/rewards/breakdown';
import { shopGroups, shopTotals } from '@/lib/domain/rewards/shop-groups';
import { month } from '../rank/support';
import { sum, sums } from './support';

const JUNE = month('2026-06');
const JULY = month('2026-07');
const line = (shopName: string, of: typeof JULY, clicks: number, reward = 0) => ({
  shopName,
  month: of,
  clicks,
  reward,
  sales: reward > 0 ? 1 : 0,
  amount: reward * 25,
});
const sold = { name: 'うつわ工房', month: JULY, sums: sums({ confirmed: sum(1, 300, 7_500) }) };

describe('shops with their clicks', () => {
  const shown = (lines: Parameters<typeof shopGroups>[1], known = [JULY]) =>
    breakdown(shopGroups([sold], lines, new Set(known))).map(({ name, clicks, perClick }) => [
      name,
      clicks,
      perClick,
    ]);

  test('have none where no shop report tells', () => {
    expect(shown([])).toEqual([['うつわ工房', undefined, undefined]]);
  });

  test('count clicks of a month without a sale, also under another spelling', () => {
    const lines = [line('うつわ工房', JULY, 100), line(' うつわ工房', JUNE, 50)];
    expect(shown(lines, [JUNE, JULY])).toEqual([['うつわ工房', 150, 200]]);
  });

  test('do not count clicks of a month whose sales nobody knows', () => {
    expect(shown([line('うつわ工房', JUNE, 50)])).toEqual([['うつわ工房', undefined, undefined]]);
  });

  test('are there with clicks alone', () => {
    expect(shown([line('ノルド', JULY, 40)])).toContainEqual(['ノルド', 40, 0]);
  });
});

test('shop reports by themselves are added up by shop, the best first', () => {
  const totals = shopTotals([
    line('ノルド', JUNE, 10, 100),
    line('うつわ工房', JULY, 20, 150),
    line('ＮＯＲＤ', JULY, 5),
    line('nord', JUNE, 5, 60),
    line('ノルド', JULY, 30, 80),
  ]);
  expect(totals.map(({ shopName, reward, clicks }) => [shopName, reward, clicks])).toEqual([
    ['ノルド', 180, 40],
    ['うつわ工房', 150, 20],
    ['ＮＯＲＤ', 60, 10],
  ]);
});
