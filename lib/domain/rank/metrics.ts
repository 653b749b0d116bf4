/** What a requirement or a goal counts. Texts are in the locale files under `metric.<id>`. */
export const METRIC_IDS = [
  'profileSet',
  'checkSearch',
  'checkFollow',
  'checkLike',
  'checkPhoto',
  'photosPosted',
  'photosApproved',
  'posts',
  'clicks',
  'sales',
  'salesYen',
  'reward',
  'followers',
] as const;
export type MetricId = (typeof METRIC_IDS)[number];

/** Counted afresh from the first of the month in Japan, or standing for good. */
export type Period = 'month' | 'total';

export interface MetricRule {
  unit: 'flag' | 'count' | 'yen';
  /** The periods it can be asked for, the usual one first. */
  periods: readonly [Period, ...Period[]];
  /** The curator's own doing: what is missing can still be done on the last day. */
  effort: boolean;
}

const check: MetricRule = { unit: 'flag', periods: ['month'], effort: true };
const done: MetricRule = { unit: 'count', periods: ['month'], effort: true };
const earned: MetricRule = { unit: 'count', periods: ['month'], effort: false };

/**
 * The four checks are 検索, フォロー, いいね and #オリジナル写真 of ROOM's own list. How many photos
 * were approved is typed by the user: the site's verdict cannot be seen.
 */
export const METRICS: Readonly<Record<MetricId, MetricRule>> = {
  profileSet: { unit: 'flag', periods: ['total'], effort: true },
  checkSearch: check,
  checkFollow: check,
  checkLike: check,
  checkPhoto: check,
  photosPosted: done,
  photosApproved: done,
  posts: { unit: 'count', periods: ['month', 'total'], effort: true },
  clicks: earned,
  sales: earned,
  salesYen: { unit: 'yen', periods: ['month'], effort: false },
  reward: { unit: 'yen', periods: ['month'], effort: false },
  followers: { unit: 'count', periods: ['total'], effort: false },
};

/** The stamps of the month, in the order of ROOM's list. */
export const CHECKS = ['checkSearch', 'checkFollow', 'checkLike', 'checkPhoto'] as const;

export const isMetric = (value: unknown): value is MetricId =>
  METRIC_IDS.some((id) => id === value);

export const isFlag = (metric: MetricId): boolean => METRICS[metric].unit === 'flag';

/** Whether the metric is counted by that period at all. */
export const hasPeriod = (metric: MetricId, period: unknown): period is Period =>
  METRICS[metric].periods.some((known) => known === period);
