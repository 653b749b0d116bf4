import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayContaining, daysBetween, isDay } from '@/lib/domain/days';
import { monthEnd, monthStart } from '@/lib/domain/month';
import type { Daily } from '@/lib/domain/rank/daily';
import type { Figure } from '@/lib/domain/rank/figure';
import type { Forecast } from '@/lib/domain/rank/forecast';
import { METRIC_IDS, METRICS } from '@/lib/domain/rank/metrics';
import { RANKS } from '@/lib/domain/rank/ranks';
import type { Target } from '@/lib/domain/rank/requirement';
import { rankStanding, standingOf } from '@/lib/domain/rank/standing';
import { MINUTE } from '@/lib/domain/time-units';
import { counted, edits, facts, figure, inEveryZone, jst, month } from './support';

const SEPTEMBER = month('2026-09');
const target = (threshold: number, metric: Target['metric'] = 'posts'): Target => ({
  metric,
  period: METRICS[metric].periods[0],
  threshold,
});
const dayOf = (ahead: Forecast | undefined) => (ahead?.kind === 'day' ? ahead.day : ahead?.reason);

function standing(
  goal: Target,
  value: number | undefined,
  daily: Daily | undefined,
  now: string,
  more: Partial<Figure> = {},
) {
  const given =
    value === undefined
      ? []
      : [figure(goal.metric, value, { period: goal.period, at: jst(now), ...more })];
  const known = { figures: given, daily: daily ? { [goal.metric]: daily } : {} };
  return standingOf(goal, known, SEPTEMBER, jst(now));
}

describe('the verdict', () => {
  const daily = counted('2026-08-01', '2026-09-20', [1]);

  test.each([
    [20, 30, 'onPace', 1],
    [19, 30, 'onPace', 1],
    [20, 32, 'behind', 1.1],
    [30, 30, 'reached', undefined],
  ])('%d of %d on the 20th at one a day', (value, threshold, verdict, needed) => {
    const one = standing(
      target(threshold),
      value,
      counted('2026-08-01', '2026-09-19', [1]),
      '2026-09-20 10:00',
    );
    expect(one).toMatchObject({ verdict, neededPerDay: needed, remainingDays: 11 });
  });

  test('what was done today is not expected again', () => {
    expect(standing(target(31), 20, daily, '2026-09-20 10:00').verdict).toBe('behind');
    expect(standing(target(30), 20, daily, '2026-09-20 10:00').verdict).toBe('onPace');
  });

  test('carries the basis of the forecast', () => {
    const { forecast: ahead } = standing(target(33), 20, daily, '2026-09-20 10:00');
    expect(ahead).toMatchObject({ kind: 'day', day: '2026-10-03', pace: { days: 14 } });
  });

  test('without daily counts the month so far is the pace', () => {
    const { forecast: ahead, verdict } = standing(
      target(1_500, 'clicks'),
      500,
      undefined,
      '2026-09-10 10:00',
    );
    expect(ahead).toMatchObject({
      day: '2026-09-29',
      pace: { gained: 500, days: 10, basis: 'monthSoFar' },
    });
    expect(verdict).toBe('onPace');
  });

  test('of a figure read earlier the days since do not count as idle', () => {
    const early = standing(target(30, 'clicks'), 10, undefined, '2026-09-20 10:00', {
      at: jst('2026-09-05 12:00'),
    });
    expect(early.forecast).toMatchObject({ pace: { days: 5, to: '2026-09-05' } });
  });

  test('is unknown without a figure, or with too few days to tell', () => {
    expect(standing(target(30), undefined, daily, '2026-09-20 10:00').verdict).toBe('unknown');
    expect(standing(target(30), 1, undefined, '2026-09-02 10:00')).toMatchObject({
      verdict: 'unknown',
      neededPerDay: 1,
      forecast: { kind: 'none', reason: 'noData' },
    });
    expect(
      standing(target(396_000, 'followers'), 396_000, undefined, '2026-09-20 10:00', {
        rounded: true,
      }).verdict,
    ).toBe('unknown');
  });

  test('is unknown while a rounded figure may be enough, whatever the pace', () => {
    const about = figure('posts', 1_200, { rounded: true, source: 'page' });
    const known = { figures: [about], daily: { posts: counted('2026-08-01', '2026-09-19', [99]) } };
    const one = standingOf(target(1_250), known, SEPTEMBER, jst('2026-09-20 10:00'));
    expect(one).toMatchObject({ reach: 'unclear', verdict: 'unknown', percent: 96 });
  });

  test('a standing figure may be reached before its month begins', () => {
    const followers = figure('followers', 100, { month: month('2026-08') });
    const known = { figures: [followers], daily: {} };
    const early = standingOf(target(141, 'followers'), known, SEPTEMBER, jst('2026-08-22 10:00'));
    expect(early).toMatchObject({ remainingDays: 40, neededPerDay: 1.1 });
    expect(early.forecast).toEqual({ kind: 'none', reason: 'noData' });
  });

  test('what visitors do is out of reach when no day was ever near enough', () => {
    const slow = counted('2026-08-01', '2026-09-19', [3]);
    const of = (value: number) =>
      standing(target(1_500, 'clicks'), value, slow, '2026-09-20 10:00');
    expect(of(1_500 - 11 * 15 - 1).verdict).toBe('outOfReach');
    expect(of(1_500 - 11 * 15).verdict).toBe('behind');
    const once = counted('2026-09-06', '2026-09-19', [200, ...Array.from({ length: 13 }, () => 0)]);
    expect(standing(target(1_500, 'clicks'), 0, once, '2026-09-20 10:00').verdict).toBe('behind');
  });

  test('what the curator does is never out of reach before the month is over', () => {
    expect(standing(target(900), 1, daily, '2026-09-30 23:59').verdict).toBe('behind');
    const none = counted('2026-08-01', '2026-09-19', [0]);
    expect(standing(target(5), 0, none, '2026-09-20 10:00')).toMatchObject({
      verdict: 'behind',
      forecast: { reason: 'noPace' },
    });
  });

  test('a check still to do is behind in the last seven days only', () => {
    const like: Target = { metric: 'checkLike', period: 'month', threshold: 1 };
    const at = (now: string) =>
      standingOf(like, { figures: [figure('checkLike', false)], daily: {} }, SEPTEMBER, jst(now))
        .verdict;
    expect(at('2026-09-23 23:59')).toBe('onPace');
    expect(at('2026-09-24 00:00')).toBe('behind');
    expect(at('2026-10-01 00:00')).toBe('outOfReach');
  });
});

inEveryZone('the ends of the month', () => {
  const daily = counted('2026-08-01', '2026-09-29', [1]);
  const before = counted('2026-08-01', '2026-08-31', [1]);
  test('in its first minute the whole of it is left', () => {
    const first = standing(target(30), 0, before, '2026-09-01 00:00');
    expect(first).toMatchObject({ remainingDays: 30, neededPerDay: 1, verdict: 'onPace' });
    expect(dayOf(first.forecast)).toBe('2026-09-30');
  });

  test('in its last minute one day is left, then none', () => {
    expect(standing(target(30), 28, daily, '2026-09-30 23:59')).toMatchObject({
      remainingDays: 1,
      neededPerDay: 2,
      verdict: 'behind',
    });
    expect(standing(target(30), 28, daily, '2026-10-01 00:00')).toMatchObject({
      remainingDays: 0,
      neededPerDay: undefined,
      forecast: undefined,
      verdict: 'outOfReach',
    });
    expect(standing(target(30), 30, daily, '2026-10-01 00:00').verdict).toBe('reached');
  });

  test('February of a leap year has its 29th day', () => {
    const february = month('2024-02');
    const posts = figure('posts', 27, { month: february, at: jst('2024-02-28 09:00') });
    const known = { figures: [posts], daily: {} };
    expect(standingOf(target(29), known, february, jst('2024-02-28 09:00'))).toMatchObject({
      remainingDays: 2,
      neededPerDay: 1,
      verdict: 'behind',
      forecast: { kind: 'day', day: '2024-03-01' },
    });
  });
});

describe('whatever is known', () => {
  const minutes = fc.constantFrom(
    monthStart(SEPTEMBER),
    monthStart(SEPTEMBER) + MINUTE,
    monthEnd(SEPTEMBER) - MINUTE,
    monthEnd(SEPTEMBER) - 1,
    monthEnd(SEPTEMBER),
  );
  const nows = fc.oneof(
    minutes,
    fc.integer({ min: jst('2026-08-25 00:00'), max: jst('2026-10-05 00:00') }),
  );
  const whole = (value: number | undefined) => value === undefined || Number.isSafeInteger(value);

  test('no number is NaN and every verdict follows from what is shown', () => {
    fc.assert(
      fc.property(facts, nows, edits, fc.constantFrom(...RANKS), (known, now, by, rank) => {
        const sum = rankStanding(rank, known, SEPTEMBER, now, by);
        for (const one of sum.requirements) {
          const { percent, missing, neededPerDay, forecast: ahead, verdict, remainingDays } = one;
          expect([percent, missing, remainingDays].every(whole)).toBe(true);
          expect(verdict === 'reached').toBe(one.reach === 'met');
          if (one.reach === 'unknown') expect([verdict, ahead]).toEqual(['unknown', undefined]);
          if (ahead?.kind === 'day') {
            expect(isDay(ahead.day)).toBe(true);
            expect(daysBetween(dayContaining(now), ahead.day)).toBeGreaterThanOrEqual(0);
          }
          if (ahead && 'pace' in ahead) expect(ahead.pace.days).toBeGreaterThanOrEqual(3);
          if (neededPerDay !== undefined) {
            const tenths = Math.round(neededPerDay * 10);
            expect(tenths / 10).toBe(neededPerDay);
            expect(tenths * remainingDays).toBeGreaterThanOrEqual((missing ?? 0) * 10);
            expect((tenths - 1) * remainingDays).toBeLessThan((missing ?? 0) * 10);
          }
        }
        expect(sum.verdict === 'reached').toBe(sum.reach === 'met');
      }),
      { numRuns: 400 },
    );
  });

  test('nothing known is unknown everywhere', () => {
    fc.assert(
      fc.property(nows, fc.constantFrom(...METRIC_IDS), (now, metric) => {
        const one = standingOf(target(1, metric), { figures: [], daily: {} }, SEPTEMBER, now);
        expect(one).toMatchObject({ verdict: 'unknown', reach: 'unknown' });
        expect([one.percent, one.missing, one.neededPerDay, one.forecast]).toEqual([
          undefined,
          undefined,
          undefined,
          undefined,
        ]);
      }),
    );
  });
});
