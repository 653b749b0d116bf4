import type { JstMonth } from '../month';
import type { Figure } from '../rank/figure';
import type { Instant } from '../time-units';
import { earnedOf, type MonthSums } from './sums';

/**
 * What reports say of the rank's metrics: sales of the ROOM without the discarded ones. Clicks are
 * those of the whole affiliate account, because reports do not tell the ROOM's apart.
 */
export function importedFigures(
  months: readonly MonthSums[],
  clicks: ReadonlyMap<JstMonth, number>,
  at: Instant,
): Figure[] {
  const common = { period: 'month', source: 'imported', at } as const;
  const sold = months.flatMap(({ month, room }): Figure[] => {
    const { sales, amount, reward } = earnedOf(room);
    return [
      { ...common, month, metric: 'sales', value: sales },
      { ...common, month, metric: 'salesYen', value: amount },
      { ...common, month, metric: 'reward', value: reward },
    ];
  });
  const clicked = [...clicks].map(
    ([month, value]): Figure => ({ ...common, month, metric: 'clicks', value }),
  );
  return [...sold, ...clicked];
}
