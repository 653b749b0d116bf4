import { type JstMonth, monthsFrom } from '../month';
import type { Rank } from './ranks';

/** The rank as it was in a month, read from the page or typed. */
export interface RankOfMonth {
  month: JstMonth;
  rank: Rank;
}

/** Months in a row with the same rank; without one nobody knows what it was. */
export interface RankBand {
  rank: Rank | undefined;
  from: JstMonth;
  /** Included. */
  to: JstMonth;
}

/** The bands of a chart from one month to the other; of two ranks in a month the later counts. */
export function rankBands(
  history: readonly RankOfMonth[],
  from: JstMonth,
  to: JstMonth,
): RankBand[] {
  const ranks = new Map(history.map(({ month, rank }) => [month, rank]));
  const bands: RankBand[] = [];
  for (const month of monthsFrom(from, to)) {
    const rank = ranks.get(month);
    const last = bands[bands.length - 1];
    if (last && last.rank === rank) last.to = month;
    else bands.push({ rank, from: month, to: month });
  }
  return bands;
}
