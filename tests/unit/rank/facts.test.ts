import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownRanks, pointsOf, rankFacts } from '@/lib/domain/rank/facts';
import { shownFigure } from '@/lib/domain/rank/figure';
import type { MetricId } from '@/lib/domain/rank/metrics';
import {
  type DayRecord,
  missedIn,
  NO_RECORDS,
  type RankRecords,
  type Snapshot,
} from '@/lib/domain/rank/records';
import { NO_EDITS } from '@/lib/domain/rank/rulebook-edits';
import { rankView } from '@/lib/domain/rank/view';
import { NO_COUNTS } from '@/lib/domain/rollup';
import { room } from '../../helpers/builders';
import { day, inEveryZone, jst, month } from './support';

const NOW = jst('2026-09-20 12:00');
const counted = (on: string, counts: Partial<DayRecord>): DayRecord => ({
  ...NO_COUNTS,
  ...counts,
  day: day(on),
});
const snapshot = (on: string, more: Partial<Snapshot>): Snapshot => ({
  room: room('miyu_room'),
  day: day(on),
  at: jst(`${on} 10:00`),
  ...more,
});
const exact = (count: number) => ({ count, rounded: false });

const shown = (records: RankRecords, metric: MetricId, of = '2026-09') =>
  shownFigure(rankFacts(records, NOW).figures, {
    metric,
    period: metric === 'followers' || metric === 'profileSet' ? 'total' : 'month',
    month: month(of),
  })?.figure;

inEveryZone('figures', () => {
  const records: RankRecords = {
    ...NO_RECORDS,
    days: [
      counted('2026-08-31', { posts: 9, photos: 9 }),
      counted('2026-09-01', { posts: 2, photos: 1, likes: 3 }),
      counted('2026-09-20', { posts: 1, photos: 1 }),
    ],
    since: day('2026-08-15'),
  };

  test('of a month are the sums of its days in Japan', () => {
    expect(shown(records, 'posts')).toMatchObject({ value: 3, source: 'computed' });
    expect(shown(records, 'photosPosted')).toMatchObject({ value: 2 });
    expect(shown(records, 'posts', '2026-08')).toMatchObject({ value: 9 });
  });

  test('a check is ticked once it was seen, and open from the month the counting began', () => {
    expect(shown(records, 'checkLike')).toMatchObject({ value: true });
    expect(shown(records, 'checkSearch')).toMatchObject({ value: false, source: 'computed' });
    expect(shown(records, 'checkPhoto')).toMatchObject({ value: true });
  });

  test('a month without any row is none from then on, and unknown before', () => {
    const late = { ...records, days: [], since: day('2026-09-20') };
    expect(shown(late, 'posts')).toMatchObject({ value: 0 });
    expect(shown(late, 'posts', '2026-08')).toBeUndefined();
    expect(shown({ ...records, since: day('2026-09-02') }, 'checkLike', '2026-08')).toBeUndefined();
    expect(shown({ ...records, since: undefined }, 'checkSearch')).toBeUndefined();
  });

  test('what is typed comes before what the notebook saw', () => {
    const typed = [
      {
        month: month('2026-09'),
        values: { posts: { value: 7, at: 1 }, clicks: { value: 5, at: 1 } },
      },
    ];
    expect(shown({ ...records, typed }, 'posts')).toMatchObject({ value: 7, source: 'typed' });
    expect(shown({ ...records, typed }, 'clicks')).toMatchObject({ value: 5, source: 'typed' });
    expect(shown(records, 'clicks')).toBeUndefined();
  });
});

describe('the profile', () => {
  const snapshots = [
    snapshot('2026-08-30', { rank: 'C', followers: exact(90) }),
    snapshot('2026-09-02', { rank: 'B', followers: { count: 12_300, rounded: true } }),
    snapshot('2026-09-19', { followers: exact(100), posts: exact(20) }),
  ];
  const records = { ...NO_RECORDS, snapshots };

  test('has the last word of each month', () => {
    expect(shown(records, 'followers')).toMatchObject({ value: 100, source: 'page' });
    expect(shown(records, 'followers', '2026-08')).toMatchObject({ value: 90 });
    expect(pointsOf(snapshots, 'followers')).toEqual([
      { day: '2026-08-30', value: 90, rounded: false },
      { day: '2026-09-02', value: 12_300, rounded: true },
      { day: '2026-09-19', value: 100, rounded: false },
    ]);
  });

  test('of rank B or above must be set up', () => {
    expect(shown(records, 'profileSet')).toMatchObject({ value: true, source: 'computed' });
    expect(
      shown({ ...NO_RECORDS, snapshots: [snapshot('2026-09-01', { rank: 'C' })] }, 'profileSet'),
    ).toBeUndefined();
  });

  test('says the rank of its month, unless one was typed', () => {
    expect(knownRanks(records).map(({ month: of, rank }) => `${of} ${rank}`)).toEqual([
      '2026-08 C',
      '2026-09 B',
    ]);
    const typed = [{ month: month('2026-09'), rank: { value: 'A', at: 3 } as const, values: {} }];
    expect(knownRanks({ ...records, typed })[1]).toMatchObject({ rank: 'A', source: 'typed' });
  });

  test('tells what it did not say', () => {
    expect(missedIn(snapshot('2026-09-01', { rank: 'B', likes: exact(0) }))).toEqual([
      'followers',
      'following',
      'posts',
      'collections',
    ]);
  });
});

describe('the view', () => {
  const wishes = { rulebook: NO_EDITS, rankGoal: undefined, goals: [] };
  const at = (rank: 'C' | 'B' | 'A' | 'S', of = '2026-09-10') =>
    rankView({ ...NO_RECORDS, snapshots: [snapshot(of, { rank })] }, wishes, NOW);

  test.each([
    ['C', 'B'],
    ['B', 'A'],
    ['A', 'S'],
    ['S', 'S'],
  ] as const)('from %s aims at %s', (rank, target) => {
    expect(at(rank)).toMatchObject({ present: { rank }, target, chosen: false });
  });

  test('without a rank aims at B, and keeps one of an earlier month', () => {
    expect(rankView(NO_RECORDS, wishes, NOW)).toMatchObject({ target: 'B', risk: undefined });
    expect(at('B', '2026-08-02').present).toMatchObject({ rank: 'B', month: '2026-08' });
  });

  test('aims at the rank that was chosen until its month is over', () => {
    const goal = (of: string) =>
      ({ rank: 'S', month: month(of), start: day('2026-01-01') }) as const;
    const view = (of: string) => rankView(NO_RECORDS, { ...wishes, rankGoal: goal(of) }, NOW);
    expect(view('2026-09')).toMatchObject({ target: 'S', chosen: true });
    expect(view('2026-08')).toMatchObject({ target: 'B', chosen: false });
  });

  test('the tightest comes first, then the unknown, last what is reached', () => {
    const days = [counted('2026-09-03', { likes: 1 })];
    const typed = [{ month: month('2026-09'), values: { photosApproved: { value: 4, at: 1 } } }];
    const records = { ...NO_RECORDS, days, typed, since: day('2026-09-01') };
    const { standing, checks } = rankView(records, wishes, NOW);
    const order = standing.requirements.map(({ target, reach }) => `${target.metric} ${reach}`);
    expect(order).toEqual([
      'checkSearch unmet',
      'checkFollow unmet',
      'checkPhoto unmet',
      'photosApproved unmet',
      'profileSet unknown',
      'checkLike met',
    ]);
    expect(checks.map(({ done }) => done)).toEqual([false, false, true, false]);
  });

  test('shows every goal in force with its standing', () => {
    const goal = {
      id: 'g',
      metric: 'posts',
      period: 'month',
      revisions: [{ from: day('2026-09-01'), target: 30 }],
    } as const;
    const records = {
      ...NO_RECORDS,
      days: [counted('2026-09-03', { posts: 12 })],
      since: day('2026-09-01'),
    };
    const { goals } = rankView(records, { ...wishes, goals: [goal] }, NOW);
    expect(goals).toMatchObject([{ goal: { id: 'g' }, standing: { missing: 18, percent: 40 } }]);
  });

  test('whatever the records are, nothing is above 100 % or no number', () => {
    const count = fc.nat({ max: 5000 });
    const days = fc.array(
      fc.record({
        back: fc.integer({ min: 0, max: 60 }),
        posts: count,
        photos: count,
        likes: count,
      }),
    );
    const counts = fc.option(fc.record({ count, rounded: fc.boolean() }), { nil: undefined });
    fc.assert(
      fc.property(days, counts, fc.option(count, { nil: undefined }), (rows, seen, clicks) => {
        const unique = new Map(
          rows.map(({ back, ...more }) => {
            const on = new Date(NOW - back * 86_400_000).toISOString().slice(0, 10);
            return [on, counted(on, more)] as const;
          }),
        );
        const records: RankRecords = {
          days: [...unique.values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
          snapshots: [snapshot('2026-09-02', { rank: 'B', ...(seen && { followers: seen }) })],
          typed:
            clicks === undefined
              ? []
              : [{ month: month('2026-09'), values: { clicks: { value: clicks, at: NOW } } }],
          imported: [],
          since: day('2026-08-01'),
        };
        const { standing, ranks } = rankView(records, wishes, NOW);
        for (const { percent, reach } of [...standing.requirements, ...ranks]) {
          if (percent === undefined) continue;
          expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true);
          expect(percent === 100).toBe(reach === 'met');
        }
      }),
    );
  });
});
