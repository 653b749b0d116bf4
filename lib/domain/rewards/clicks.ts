import { type JstMonth, monthOfDay } from '../month';
import { normalise } from '../search';
import type { PeriodLine, ShopLine } from './report-lines';

/** Clicks month by month, of the whole affiliate account; a month without lines is unknown. */
export function clicksByMonth(lines: Iterable<PeriodLine>): Map<JstMonth, number> {
  const clicks = new Map<JstMonth, number>();
  for (const line of lines) {
    const month = monthOfDay(line.day);
    clicks.set(month, (clicks.get(month) ?? 0) + line.clicks);
  }
  return clicks;
}

/** The clicks on a shop in a month; undefined where no report tells. */
export type ShopClicks = (month: JstMonth, shopName: string) => number | undefined;

export function shopClicks(lines: Iterable<ShopLine & { month: JstMonth }>): ShopClicks {
  const clicks = new Map<string, number>();
  const keyOf = (month: JstMonth, shopName: string) => `${month} ${normalise(shopName)}`;
  for (const line of lines) {
    const key = keyOf(line.month, line.shopName);
    clicks.set(key, (clicks.get(key) ?? 0) + line.clicks);
  }
  return (month, shopName) => clicks.get(keyOf(month, shopName));
}
