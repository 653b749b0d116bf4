import fc from 'fast-check';
import { afterAll, beforeAll, describe } from 'vitest';
import { dayOfNumber, daysFrom, isDay } from '@/lib/domain/days';
import { isMonth, type JstMonth, monthOfDay } from '@/lib/domain/month';
import type { Daily } from '@/lib/domain/rank/daily';
import type { Figure, FigureSource } from '@/lib/domain/rank/figure';
import { isFlag, METRIC_IDS, METRICS, type MetricId } from '@/lib/domain/rank/metrics';
import { RANKS } from '@/lib/domain/rank/ranks';
import { SHIPPED_RULES } from '@/lib/domain/rank/rulebook';
import { MAX_THRESHOLD, NO_EDITS, type RulebookEdits } from '@/lib/domain/rank/rulebook-edits';
import type { JstDay } from '@/lib/domain/time';

export const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Tokyo'] as const;

/** The same tests on machines in three zones. */
export function inEveryZone(title: string, tests: () => void): void {
  describe.each(ZONES)(`${title}, on a machine in %s`, (zone) => {
    const before = process.env.TZ;
    beforeAll(() => {
      process.env.TZ = zone;
      const offset = { UTC: 0, 'America/Los_Angeles': 480, 'Asia/Tokyo': -540 }[zone];
      if (new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset() !== offset) throw new Error(zone);
    });
    afterAll(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });
    tests();
  });
}

export function day(text: string): JstDay {
  if (!isDay(text)) throw new Error(`no day: ${text}`);
  return text;
}

export function month(text: string): JstMonth {
  if (!isMonth(text)) throw new Error(`no month: ${text}`);
  return text;
}

/** An instant by the clock in Japan. */
export const jst = (text: string): number => Date.parse(`${text.replace(' ', 'T')}+09:00`);

export function figure(
  metric: MetricId,
  value: number | boolean,
  more: Partial<Figure> = {},
): Figure {
  return {
    metric,
    period: METRICS[metric].periods[0],
    month: month('2026-09'),
    value,
    source: 'computed',
    at: jst('2026-09-10 12:00'),
    ...more,
  };
}

/** Counts for every day from one to the other, in order, again and again. */
export function counted(from: string, to: string, counts: readonly number[]): Daily {
  const days = daysFrom(day(from), day(to));
  return {
    kind: 'counts',
    since: day(from),
    counts: new Map(days.map((one, index) => [one, counts[index % counts.length] ?? 0])),
  };
}

/** Every flag of B and so many photos. */
export const checked = (photos: number, in_ = '2026-09'): Figure[] =>
  SHIPPED_RULES.filter(({ rank }) => rank === 'B').map(({ metric }) =>
    figure(metric, isFlag(metric) ? true : photos, { month: month(in_) }),
  );

export const days = fc.integer({ min: 10_957, max: 36_524 }).map(dayOfNumber);
export const months = days.map(monthOfDay);
export const instants = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2070, 0) });
const sources = fc.constantFrom<FigureSource>('page', 'typed', 'imported', 'computed');
const values = fc.oneof(
  fc.integer({ min: 0, max: 3_000 }),
  fc.nat({ max: MAX_THRESHOLD }),
  fc.boolean(),
  fc.constantFrom(Number.NaN, -1, 0.5, Infinity, 396_000, 1_500, 2_000),
);

/** Figures of a few months round 2026-09, broken values among them. */
export const figures: fc.Arbitrary<Figure[]> = fc.array(
  fc.constantFrom(...METRIC_IDS).chain((metric) =>
    fc.record({
      metric: fc.constant(metric),
      period: fc.constantFrom(...METRICS[metric].periods),
      month: fc.constantFrom(month('2026-08'), month('2026-09'), month('2026-10')),
      value: isFlag(metric) ? fc.oneof(fc.boolean(), values) : values,
      source: sources,
      at: fc.integer({ min: jst('2026-08-01 00:00'), max: jst('2026-11-01 00:00') }),
      rounded: fc.boolean(),
    }),
  ),
  { maxLength: 40 },
);

export const dailies: fc.Arbitrary<Daily> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 70 }), fc.array(values.map(Number), { maxLength: 70 }))
    .map(([from, counts]): Daily => {
      const since = dayOfNumber(20_660 + from);
      return {
        kind: 'counts',
        since,
        counts: new Map(counts.map((count, index) => [dayOfNumber(20_660 + from + index), count])),
      };
    }),
  fc.array(fc.tuple(fc.boolean(), values.map(Number), fc.boolean()), { maxLength: 70 }).map(
    (points): Daily => ({
      kind: 'snapshots',
      points: points.flatMap(([there, value, rounded], index) =>
        there ? [{ day: dayOfNumber(20_660 + index), value, rounded }] : [],
      ),
    }),
  ),
);

export const facts = fc.record({
  figures,
  daily: fc.record(
    { posts: dailies, clicks: dailies, followers: dailies, photosApproved: dailies },
    { requiredKeys: [] },
  ),
});

const countedRules = SHIPPED_RULES.filter(({ metric }) => !isFlag(metric));
export const edits: fc.Arbitrary<RulebookEdits> = fc
  .record({
    thresholds: fc.array(
      fc.record({
        requirement: fc.constantFrom(...countedRules.map(({ id }) => id)),
        from: fc.constantFrom(month('2026-07'), month('2026-09'), month('2026-10')),
        threshold: fc.oneof(fc.integer({ min: 1, max: 3_000 }), fc.constant('off' as const)),
      }),
      { maxLength: 6 },
    ),
    own: fc.array(
      fc.record({
        id: fc.uuid(),
        rank: fc.constantFrom(...RANKS),
        metric: fc.constantFrom<MetricId>('posts', 'followers', 'reward'),
        threshold: fc.integer({ min: 1, max: MAX_THRESHOLD }),
        note: fc.string({ maxLength: 20 }),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ thresholds, own }) => ({
    ...NO_EDITS,
    thresholds,
    own: own.map((one) => ({ ...one, period: METRICS[one.metric].periods[0] })),
  }));
