import type { FigureSource } from '../domain/rank/figure';
import type { Forecast } from '../domain/rank/forecast';
import { isFlag, METRICS, type MetricId } from '../domain/rank/metrics';
import { type Report, reportedRange } from '../domain/rank/requirement';
import type { Standing } from '../domain/rank/standing';
import { count, dayMonth, yen } from './format';
import { message } from './message';

/** What a metric is counted in. */
const UNITS = {
  photosPosted: 'photo',
  photosApproved: 'photo',
  posts: 'post',
  clicks: 'click',
  sales: 'sale',
  followers: 'person',
} as const satisfies Partial<Record<MetricId, string>>;

const isCounted = (metric: MetricId): metric is keyof typeof UNITS => metric in UNITS;

export const metricName = (metric: MetricId): string => message(`metric.${metric}`);

/** Where a figure is from. Reports do not tell the clicks of the ROOM from the account's others. */
export const sourceName = (source: FigureSource, metric?: MetricId | 'rank'): string =>
  source === 'imported' && metric === 'clicks'
    ? message('rank.source.importedAll')
    : message(`rank.source.${source}`);

/** A number of a metric with its unit: `4枚`, `1,500 clicks`, `2,480円`; decimals stay. */
export function amount(metric: MetricId, value: number, rounded = false): string {
  const text = exactAmount(metric, value);
  return rounded ? message('amount.about', [text]) : text;
}

function exactAmount(metric: MetricId, value: number): string {
  if (METRICS[metric].unit === 'yen') return yen(value);
  if (!isCounted(metric)) return count(value);
  return message(`amount.${UNITS[metric]}.${value === 1 ? 'one' : 'many'}`, [count(value)]);
}

/** The sentence that matters: what is left to do, or why nobody can say. */
export function standingSentence({ target, reach, missing, neededPerDay }: Standing): string {
  const { metric, period } = target;
  if (reach === 'met' || reach === 'unclear') return message(`rank.${reach}`);
  if (reach === 'unknown' || missing === undefined) return message('rank.unknown');
  if (isFlag(metric)) return message(period === 'month' ? 'rank.notYet' : 'rank.notYetTotal');
  if (neededPerDay === undefined) return message('rank.verdict.outOfReach');
  const parts = [amount(metric, missing), amount(metric, neededPerDay)];
  return message(period === 'month' ? 'rank.toGo' : 'rank.toGoTotal', parts);
}

/** Where the present pace leads, with what it is based on. */
export function forecastSentence(forecast: Forecast): string {
  if (forecast.kind === 'none') return message(`rank.forecast.${forecast.reason}`);
  const { day, pace } = forecast;
  switch (pace.basis) {
    case 'counts':
      return message('rank.forecast.counts', [count(pace.days), dayMonth(day)]);
    case 'snapshots':
      return message('rank.forecast.snapshots', [dayMonth(pace.from), dayMonth(day)]);
    case 'monthSoFar':
      return message('rank.forecast.monthSoFar', [dayMonth(day)]);
  }
}

/** What was reported of a threshold nobody published: `報告 100回〜2,000回`. */
export function reportsSentence(metric: MetricId, reports: readonly Report[]): string | undefined {
  const range = reportedRange({ reports });
  if (!range) return undefined;
  const from = amount(metric, range.from);
  return range.to === undefined
    ? message('rank.rangeOpen', [from])
    : message('rank.range', [from, amount(metric, range.to)]);
}
