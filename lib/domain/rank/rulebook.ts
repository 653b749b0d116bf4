import { METRICS, type MetricId } from './metrics';
import type { Rank } from './ranks';
import type { Report, Requirement } from './requirement';

/**
 * The rulebook as shipped. No number of A and S is published and the reports disagree by a factor
 * of ten; the photos of B are announced in the app, another number every month. All of them are
 * 目安 and the user edits them. Of C, D and E nothing is known.
 */
const LIST = 'kenkenken.net/2019/11/24/rakuten-room-rank/';
const MANUAL = 'ikeda5505-ops/rakutenroom docs/manual.md';
const MANUAL_DATE = '2026-07-28';
const SURVEY = 'iimonoyasuku.com/209, /244';

const flag = (rank: Rank, metric: MetricId, source: string, sourceDate?: string): Requirement => ({
  id: `${rank}.${metric}`,
  rank,
  metric,
  period: METRICS[metric].periods[0],
  comparison: 'isSet',
  threshold: 1,
  certainty: 'several',
  source,
  ...(sourceDate === undefined ? {} : { sourceDate }),
  reports: [],
});

const monthlyClicks = (rank: Rank, threshold: number, reports: readonly Report[]): Requirement => ({
  id: `${rank}.clicks`,
  rank,
  metric: 'clicks',
  period: 'month',
  comparison: 'atLeast',
  threshold,
  certainty: 'single',
  source: MANUAL,
  sourceDate: MANUAL_DATE,
  reports,
});

export const SHIPPED_RULES: readonly Requirement[] = [
  flag('B', 'profileSet', `${LIST}, shopify.com/jp/blog/how-to-start-rakuten-room`, '2019-11-24'),
  flag('B', 'checkSearch', `${LIST}, ${MANUAL}`, MANUAL_DATE),
  flag('B', 'checkFollow', `${LIST}, ${MANUAL}`, MANUAL_DATE),
  flag('B', 'checkLike', `${LIST}, ${MANUAL}`, MANUAL_DATE),
  flag('B', 'checkPhoto', `${LIST}, ${MANUAL}`, MANUAL_DATE),
  {
    id: 'B.photosApproved',
    rank: 'B',
    metric: 'photosApproved',
    period: 'month',
    comparison: 'atLeast',
    // That a number is asked for every month is told by several; the number itself by nobody.
    threshold: 10,
    certainty: 'assumed',
    source: 'homemade365.com/?p=70328, melo-blog.com/?p=3059, raku-kenja.com',
    reports: [
      { from: 1, to: 1, source: LIST, date: '2019-11-24' },
      { from: 8, to: 13, source: `${MANUAL}（週2〜3枚）`, date: MANUAL_DATE },
    ],
    announcedMonthly: true,
  },
  monthlyClicks('A', 1_500, [
    { from: 100, to: 100, source: SURVEY },
    { from: 1_500, to: 2_000, source: MANUAL, date: MANUAL_DATE },
  ]),
  monthlyClicks('S', 2_000, [
    { from: 1_370, to: 1_370, source: SURVEY },
    { from: 2_000, source: MANUAL, date: MANUAL_DATE },
  ]),
];
