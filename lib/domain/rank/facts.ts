import { type JstMonth, monthEnd, monthOf, monthOfDay, monthsFrom } from '../month';
import type { JstDay } from '../time';
import type { Instant } from '../time-units';
import type { Daily, SnapshotPoint } from './daily';
import type { Figure } from './figure';
import { METRIC_IDS, METRICS, type MetricId } from './metrics';
import { compareRanks, type Rank } from './ranks';
import type { DayRecord, RankRecords, Snapshot, SnapshotCount, TypedMonth } from './records';
import type { RankFacts } from './standing';

type Counting = (day: DayRecord) => number;

const PHOTOS: Counting = ({ photos }) => photos;
const POSTS: Counting = ({ posts }) => posts;

/** What the notebook counts by itself; visitors' clicks on the own links it never sees. */
const COUNTED: readonly (readonly [MetricId, Counting])[] = [
  ['photosPosted', PHOTOS],
  ['posts', POSTS],
];

/** A check of the month is ticked by having been seen once. */
const CHECKED: readonly (readonly [MetricId, Counting])[] = [
  ['checkSearch', ({ searches }) => searches],
  ['checkFollow', ({ follows }) => follows],
  ['checkLike', ({ likes }) => likes],
  ['checkPhoto', PHOTOS],
];

/** The figures and daily counts that rules and goals are judged by. */
export function rankFacts(records: RankRecords, now: Instant): RankFacts {
  const { days, snapshots, typed, imported, since } = records;
  return {
    figures: [
      ...typed.flatMap(typedFigures),
      ...imported,
      ...pageFigures(snapshots),
      ...computed(records, now),
    ],
    daily: {
      ...(since && {
        photosPosted: countsOf(days, since, PHOTOS),
        posts: countsOf(days, since, POSTS),
      }),
      followers: { kind: 'snapshots', points: pointsOf(snapshots, 'followers') },
    },
  };
}

export function countsOf(days: readonly DayRecord[], since: JstDay, of: Counting): Daily {
  return { kind: 'counts', since, counts: new Map(days.map((day) => [day.day, of(day)])) };
}

/** One number of the profile day by day, as charts and pace want it. */
export const pointsOf = (snapshots: readonly Snapshot[], field: SnapshotCount): SnapshotPoint[] =>
  snapshots.flatMap(({ day, [field]: known }) =>
    known ? [{ day, value: known.count, rounded: known.rounded }] : [],
  );

function typedFigures({ month, values }: TypedMonth): Figure[] {
  return METRIC_IDS.flatMap((metric) => {
    const typed = values[metric];
    if (!typed) return [];
    const period = METRICS[metric].periods[0];
    return [{ metric, period, month, source: 'typed', value: typed.value, at: typed.at }];
  });
}

/** The last word of the profile in each month. */
function pageFigures(snapshots: readonly Snapshot[]): Figure[] {
  const figures = new Map<string, Figure>();
  for (const { day, at, rank, followers, posts } of snapshots) {
    const month = monthOfDay(day);
    const common = { period: 'total', month, source: 'page', at } as const;
    const put = (figure: Figure) => figures.set(`${figure.metric} ${month}`, figure);
    if (followers) {
      const { count: value, rounded } = followers;
      put({ ...common, metric: 'followers', value, rounded });
    }
    if (posts) put({ ...common, metric: 'posts', value: posts.count, rounded: posts.rounded });
    // B and above are not given without it (DESIGN 3.2), so the badge proves it.
    if (rank && compareRanks(rank, 'B') >= 0) {
      put({ ...common, metric: 'profileSet', value: true, source: 'computed' });
    }
  }
  return [...figures.values()];
}

/**
 * What the notebook saw in each month. From the month in which it began to count, nothing seen is
 * shown as none, with the source beside it: what was done on a telephone is not seen.
 */
function computed({ days, since }: RankRecords, now: Instant): Figure[] {
  const [first] = days;
  const begun = since && monthOfDay(since);
  const from = [begun, first && monthOfDay(first.day)].filter((month) => month !== undefined);
  const [earliest] = from.sort();
  if (!earliest) return [];
  const byMonth = new Map<JstMonth, DayRecord[]>();
  for (const month of monthsFrom(earliest, monthOf(now))) byMonth.set(month, []);
  for (const day of days) byMonth.get(monthOfDay(day.day))?.push(day);
  return [...byMonth].flatMap(([month, rows]) => {
    const figures = monthFigures(month, rows, Math.min(now, monthEnd(month) - 1));
    const counting = begun !== undefined && month >= begun;
    return counting ? figures : figures.filter(({ value }) => value !== 0 && value !== false);
  });
}

function monthFigures(month: JstMonth, rows: readonly DayRecord[], at: Instant): Figure[] {
  const common = { period: 'month', month, source: 'computed', at } as const;
  const sum = (of: Counting) => rows.reduce((all, day) => all + of(day), 0);
  return [
    ...COUNTED.map(([metric, of]) => ({ ...common, metric, value: sum(of) })),
    ...CHECKED.map(([metric, of]) => ({ ...common, metric, value: sum(of) > 0 })),
  ];
}

/** The rank of a month with where it comes from: what the user typed before the page's badge. */
export interface KnownRank {
  month: JstMonth;
  rank: Rank;
  source: 'typed' | 'page';
  at: Instant;
}

/** Month by month, in their order; months without one are absent. */
export function knownRanks({ snapshots, typed }: RankRecords): KnownRank[] {
  const ranks = new Map<JstMonth, KnownRank>();
  for (const { day, rank, at } of snapshots) {
    const month = monthOfDay(day);
    if (rank) ranks.set(month, { month, rank, source: 'page', at });
  }
  for (const { month, rank } of typed) {
    if (rank) ranks.set(month, { month, rank: rank.value, source: 'typed', at: rank.at });
  }
  return [...ranks.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}
