import { type JstMonth, monthsFrom, previousMonth } from '../month';
import { type Figure, type ShownFigure, shownFigure } from './figure';
import type { MetricId, Period } from './metrics';

/** One month beside the month before. */
export interface MonthValue {
  month: JstMonth;
  shown: ShownFigure | undefined;
  value: number | undefined;
  rounded: boolean;
  /** Against the month before; unknown when either is, or is rounded. */
  change: number | undefined;
}

/** A metric month by month: an unknown month stays a gap. */
export function monthlyComparison(
  figures: readonly Figure[],
  { metric, period }: { metric: MetricId; period: Period },
  from: JstMonth,
  to: JstMonth,
): MonthValue[] {
  const at = (month: JstMonth) => ownFigure(figures, { metric, period, month });
  return monthsFrom(from, to).map((month) => {
    const shown = at(month);
    const value = numberOf(shown);
    const before = at(previousMonth(month));
    const exact = isExact(shown) && isExact(before);
    const earlier = numberOf(before);
    const known = exact && value !== undefined && earlier !== undefined;
    return {
      month,
      shown,
      value,
      rounded: shown?.figure.rounded === true,
      change: known ? value - earlier : undefined,
    };
  });
}

/** A standing figure counts only in the month it is from: a gap is not filled by an old one. */
function ownFigure(
  figures: readonly Figure[],
  key: { metric: MetricId; period: Period; month: JstMonth },
): ShownFigure | undefined {
  const shown = shownFigure(figures, key);
  return shown?.figure.month === key.month ? shown : undefined;
}

const isExact = (shown: ShownFigure | undefined): boolean =>
  shown !== undefined && !shown.figure.rounded;

const numberOf = (shown: ShownFigure | undefined): number | undefined =>
  typeof shown?.figure.value === 'number' ? shown.figure.value : undefined;
