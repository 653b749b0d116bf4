import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftDay } from '@/lib/domain/days';
import { type Daily, type Pace, recentPace } from '@/lib/domain/rank/daily';
import { type Forecast, forecast } from '@/lib/domain/rank/forecast';
import { counted, day } from './support';

const dayOf = (ahead: Forecast) => (ahead.kind === 'day' ? ahead.day : ahead.reason);

describe('the pace', () => {
  test('is that of the last 14 full days, with its basis', () => {
    const daily = counted('2026-08-01', '2026-09-20', [1]);
    expect(recentPace(daily, day('2026-09-20'))).toEqual({
      gained: 14,
      days: 14,
      from: '2026-09-06',
      to: '2026-09-19',
      basis: 'counts',
      bestDay: 1,
    });
  });

  test('takes days without a count for none, but not those before the counting', () => {
    const since: Daily = {
      kind: 'counts',
      since: day('2026-09-15'),
      counts: new Map([[day('2026-09-16'), 4]]),
    };
    expect(recentPace(since, day('2026-09-20'))).toMatchObject({ gained: 4, days: 5, bestDay: 4 });
    expect(recentPace(since, day('2026-09-18'))).toMatchObject({ gained: 4, days: 3 });
    expect(recentPace(since, day('2026-09-17'))).toBeUndefined();
  });

  test('of levels lies between exact ones', () => {
    const levels = (...points: [string, number, boolean?][]): Daily => ({
      kind: 'snapshots',
      points: points.map(([on, value, rounded]) => ({ day: day(on), value, rounded })),
    });
    const pace = (daily: Daily) => recentPace(daily, day('2026-09-20'));
    expect(
      pace(
        levels(
          ['2026-09-01', 50],
          ['2026-09-08', 100],
          ['2026-09-12', 1, true],
          ['2026-09-18', 120],
        ),
      ),
    ).toEqual({ gained: 20, days: 10, from: '2026-09-08', to: '2026-09-18', basis: 'snapshots' });
    expect(
      pace(levels(['2026-09-08', 12_300, true], ['2026-09-18', 12_400, true])),
    ).toBeUndefined();
    expect(pace(levels(['2026-09-18', 100], ['2026-09-20', 110]))).toBeUndefined();
    expect(pace(levels(['2026-09-08', 120], ['2026-09-18', 100]))).toMatchObject({ gained: -20 });
  });
});

describe('the forecast', () => {
  const today = day('2026-09-20');
  const pace = (gained: number, days: number): Pace => ({
    gained,
    days,
    from: day('2026-09-06'),
    to: day('2026-09-19'),
    basis: 'counts',
  });

  test.each([
    [1, 14, 14, 0, '2026-09-20'],
    [2, 14, 14, 0, '2026-09-21'],
    [11, 14, 14, 0, '2026-09-30'],
    [11, 14, 14, 1, '2026-10-01'],
    [5, 7, 14, 0, '2026-09-29'],
    [5, 7, 14, 3, '2026-09-30'],
    [1, 28, 14, 1, '2026-09-20'],
    [0, 0, 14, 0, '2026-09-20'],
    [1, 0, 14, 0, 'noPace'],
    [1, -3, 14, 0, 'noPace'],
    [1_000, 14, 14, 0, 'tooFar'],
  ])('%d missing at %d in %d days, %d done today: %s', (missing, gained, days, done, reached) => {
    expect(dayOf(forecast(missing, pace(gained, days), today, done))).toBe(reached);
  });

  test('without a pace there is none', () => {
    expect(forecast(5, undefined, today)).toEqual({ kind: 'none', reason: 'noData' });
  });

  test('is the first day on which the days of that pace add up', () => {
    const small = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(
        small,
        small,
        fc.integer({ min: 1, max: 14 }),
        fc.nat({ max: 9 }),
        (m, g, d, done) => {
          const ahead = forecast(m, pace(g, d), today, done);
          // Counted in parts of a day's pace, day after day.
          let sum = Math.max(0, g - done * d);
          let days = 0;
          while (sum < m * d) {
            sum += g;
            days += 1;
          }
          expect(dayOf(ahead)).toBe(days > 366 ? 'tooFar' : shiftDay(today, days));
        },
      ),
    );
  });
});
