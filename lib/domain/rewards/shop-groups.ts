import type { JstMonth } from '../month';
import { normalise } from '../search';
import type { GroupSums } from './breakdown';
import { shopClicks } from './clicks';
import type { ShopLine } from './report-lines';
import { NO_SUMS, type StatusSums } from './sums';

/** Of a shop in a month, as order reports say. */
export interface ShopMonth {
  name: string;
  month: JstMonth;
  sums: StatusSums;
}

type Line = ShopLine & { month: JstMonth };

const keyOf = (month: JstMonth, name: string): string => `${month} ${normalise(name)}`;

/**
 * Shops month by month with the clicks that shop reports give. Clicks without a sale count as well,
 * in months whose sales are known; elsewhere nobody knows what they brought.
 */
export function shopGroups(
  shops: readonly ShopMonth[],
  lines: readonly Line[],
  known: ReadonlySet<JstMonth>,
): GroupSums[] {
  const clicks = shopClicks(lines);
  const names = new Map(shops.map(({ name }) => [normalise(name), name]));
  const sold = new Set(shops.map(({ month, name }) => keyOf(month, name)));
  const unsold = lines.filter(
    ({ month, shopName }) => known.has(month) && !sold.has(keyOf(month, shopName)),
  );
  return [
    ...shops.map(({ name, month, sums }) => ({ name, sums, clicks: clicks(month, name) })),
    ...unsold.map(({ shopName, clicks: seen }) => ({
      name: names.get(normalise(shopName)) ?? shopName,
      sums: NO_SUMS,
      clicks: seen,
    })),
  ];
}

/** What shop reports say by themselves: no status, of every link. */
export type ShopTotal = ShopLine;

/** Each shop once, months added up; those that earned most come first. */
export function shopTotals(lines: readonly Line[]): ShopTotal[] {
  const totals = new Map<string, ShopTotal>();
  for (const { shopName, reward, clicks, sales, amount } of lines) {
    const key = normalise(shopName);
    const known = totals.get(key) ?? { shopName, reward: 0, clicks: 0, sales: 0, amount: 0 };
    totals.set(key, {
      shopName: known.shopName,
      reward: known.reward + reward,
      clicks: known.clicks + clicks,
      sales: known.sales + sales,
      amount: known.amount + amount,
    });
  }
  return [...totals.values()].sort((a, b) => b.reward - a.reward || b.clicks - a.clicks);
}
