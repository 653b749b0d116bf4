import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekday } from '@/lib/domain/days';
import { monthsFrom } from '@/lib/domain/month';
import { monthlyComparison } from '@/lib/domain/rank/comparison';
import type { SnapshotPoint } from '@/lib/domain/rank/daily';
import { heatmap, levelOf } from '@/lib/domain/rank/heatmap';
import { rankBands } from '@/lib/domain/rank/rank-bands';
import { RANKS } from '@/lib/domain/rank/ranks';
import { runsOf, snapshotSeries } from '@/lib/domain/rank/series';
import { day, figure, month, months } from './support';

describe('the year', () => {
  test('is a grid of weeks from Monday on with every day once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2_000, max: 2_100 }), (year) => {
        const { weeks } = heatmap(year, new Map(), undefined, day('2026-09-10'));
        const cells = weeks.flatMap((week) => week.map((cell, place) => ({ cell, place })));
        const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        expect(cells.filter(({ cell }) => cell)).toHaveLength(leap ? 366 : 365);
        for (const { cell, place } of cells) if (cell) expect(weekday(cell.day)).toBe(place);
        expect(weeks.every(({ length }) => length === 7)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('days before the counting and to come are unknown, days without a post are none', () => {
    const counts = new Map([
      [day('2026-09-05'), 8],
      [day('2026-09-06'), 1],
      [day('2026-09-07'), Number.NaN],
    ]);
    const { weeks, best } = heatmap(2026, counts, day('2026-09-04'), day('2026-09-08'));
    const cell = (text: string) => weeks.flat().find((one) => one?.day === text);
    expect(best).toBe(8);
    expect(cell('2026-09-03')).toMatchObject({ count: undefined, level: undefined });
    expect(cell('2026-09-04')).toMatchObject({ count: 0, level: 0 });
    expect(cell('2026-09-05')).toMatchObject({ count: 8, level: 4 });
    expect(cell('2026-09-06')).toMatchObject({ count: 1, level: 1 });
    expect(cell('2026-09-07')).toMatchObject({ count: undefined });
    expect(cell('2026-09-08')).toMatchObject({ count: 0 });
    expect(cell('2026-09-09')).toMatchObject({ count: undefined });
    expect(heatmap(2026, counts, undefined, day('2026-09-08')).best).toBe(0);
  });

  test.each([
    [0, 8, 0],
    [1, 8, 1],
    [2, 8, 1],
    [3, 8, 2],
    [6, 8, 3],
    [7, 8, 4],
    [8, 8, 4],
    [0, 0, 0],
    [undefined, 8, undefined],
  ])('%s of %d is level %s', (count, best, level) => {
    expect(levelOf(count, best)).toBe(level);
  });
});

describe('snapshots', () => {
  const point = (on: string, value: number, rounded = false): SnapshotPoint => ({
    day: day(on),
    value,
    rounded,
  });

  test('keep their gaps, and rounded values are never differenced', () => {
    const points = [
      point('2026-09-01', 9_990),
      point('2026-09-02', 9_998),
      point('2026-09-04', 10_000, true),
      point('2026-09-05', 10_004),
      point('2026-09-06', Number.NaN),
    ];
    const series = snapshotSeries(points, day('2026-09-01'), day('2026-09-06'));
    expect(
      series.map(({ value, rounded, change }) => [value, rounded, change?.by, change?.since]),
    ).toEqual([
      [9_990, false, undefined, undefined],
      [9_998, false, 8, '2026-09-01'],
      [undefined, false, undefined, undefined],
      [10_000, true, undefined, undefined],
      [10_004, false, 6, '2026-09-02'],
      [undefined, false, undefined, undefined],
    ]);
    expect(runsOf(series).map((run) => run.length)).toEqual([2, 2]);
    expect(runsOf([])).toEqual([]);
  });
});

describe('the ranks of the months', () => {
  test('are bands; a month nobody knows is one of its own', () => {
    const history = [
      { month: month('2026-04'), rank: 'C' as const },
      { month: month('2026-05'), rank: 'B' as const },
      { month: month('2026-06'), rank: 'B' as const },
      { month: month('2026-08'), rank: 'B' as const },
    ];
    expect(rankBands(history, month('2026-04'), month('2026-08'))).toEqual([
      { rank: 'C', from: '2026-04', to: '2026-04' },
      { rank: 'B', from: '2026-05', to: '2026-06' },
      { rank: undefined, from: '2026-07', to: '2026-07' },
      { rank: 'B', from: '2026-08', to: '2026-08' },
    ]);
  });

  test('cover the months without overlap, neighbours unlike', () => {
    const one = fc.record({ month: months, rank: fc.constantFrom(...RANKS) });
    fc.assert(
      fc.property(fc.array(one), months, months, (history, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const bands = rankBands(history, from, to);
        expect(bands.flatMap((band) => monthsFrom(band.from, band.to))).toEqual(
          monthsFrom(from, to),
        );
        for (const [index, band] of bands.entries()) {
          if (index > 0) expect(band.rank).not.toBe(bands[index - 1]?.rank);
        }
      }),
    );
  });
});

test('months are compared where both are known exactly', () => {
  const of = (name: string, value: number, rounded = false) =>
    figure('followers', value, { month: month(name), rounded });
  const some = [
    of('2026-04', 100),
    of('2026-05', 130),
    of('2026-07', 1_200, true),
    of('2026-08', 1_300),
  ];
  const series = monthlyComparison(
    some,
    { metric: 'followers', period: 'total' },
    month('2026-05'),
    month('2026-08'),
  );
  expect(
    series.map(({ month: name, value, rounded, change }) => [name, value, rounded, change]),
  ).toEqual([
    ['2026-05', 130, false, 30],
    ['2026-06', undefined, false, undefined],
    ['2026-07', 1_200, true, undefined],
    ['2026-08', 1_300, false, undefined],
  ]);
});
