import type { MetricId, Period } from '@/lib/domain/rank/metrics';
import { MAX_THRESHOLD, type ThresholdProblem } from '@/lib/domain/rank/rulebook-edits';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { metricName } from '@/lib/i18n/rank-words';

/** A number as people type it: full-width digits, commas and spaces are no obstacle. */
export function readAmount(typed: string): number {
  const text = typed.normalize('NFKC').replace(/[,、\s]/g, '');
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

export function problemText(problem: ThresholdProblem): string {
  if (problem === 'tooLarge') return message('goal.error.tooLarge', [count(MAX_THRESHOLD)]);
  return message('goal.error.notWhole');
}

const UNITS = {
  photosPosted: 'photos',
  photosApproved: 'photos',
  posts: 'posts',
  clicks: 'clicks',
  sales: 'sales',
  salesYen: 'yen',
  reward: 'yen',
  followers: 'people',
} as const satisfies Partial<Record<MetricId, string>>;

const isCounted = (metric: MetricId): metric is keyof typeof UNITS => metric in UNITS;

/** What follows a number of the metric where it is typed; a flag has no number. */
export const unitOf = (metric: MetricId): string =>
  isCounted(metric) ? message(`goal.unit.${UNITS[metric]}`) : '';

interface Kind {
  metric: MetricId;
  period: Period;
}

/** Posts are counted by the month or in all; every other metric has one way only. */
export const kindName = ({ metric, period }: Kind): string =>
  metric === 'posts' && period === 'total'
    ? message('goal.inAll', [metricName(metric)])
    : metricName(metric);
