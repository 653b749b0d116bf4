import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FigureKey, isSound, roundedBy, shownFigure } from '@/lib/domain/rank/figure';
import { METRIC_IDS, METRICS } from '@/lib/domain/rank/metrics';
import { figure, figures, jst, month } from './support';

const CLICKS: FigureKey = { metric: 'clicks', period: 'month', month: month('2026-09') };
const FOLLOWERS: FigureKey = { metric: 'followers', period: 'total', month: month('2026-09') };

const clicks = (value: number, source: 'page' | 'typed' | 'imported' | 'computed', at?: number) =>
  figure('clicks', value, { source, ...(at !== undefined && { at }) });

describe('of several sources', () => {
  const all = [clicks(1, 'computed'), clicks(2, 'page'), clicks(3, 'imported'), clicks(4, 'typed')];

  test('what was typed is shown and the others are kept', () => {
    const shown = shownFigure(all, CLICKS);
    expect(shown?.figure.value).toBe(4);
    expect(shown?.others.map(({ source }) => source)).toEqual(['imported', 'page', 'computed']);
  });

  test('without a typed one the report, then the page, then our own count', () => {
    expect(shownFigure(all.slice(0, 3), CLICKS)?.figure.source).toBe('imported');
    expect(shownFigure(all.slice(0, 2), CLICKS)?.figure.source).toBe('page');
    expect(shownFigure(all.slice(0, 1), CLICKS)?.figure.source).toBe('computed');
  });

  test('of one source the latest', () => {
    const shown = shownFigure([clicks(9, 'typed', 2), clicks(8, 'typed', 3)], CLICKS);
    expect(shown?.figure.value).toBe(8);
    expect(shown?.agreement).toBe('sole');
  });

  test.each([
    [[clicks(5, 'typed', 2), clicks(5, 'page', 9)], 'agrees'],
    [[clicks(5, 'typed', 2), clicks(6, 'page', 1)], 'differs'],
    [[clicks(5, 'typed', 2), clicks(6, 'imported', 3)], 'newerDiffers'],
    [
      [clicks(5, 'typed', 2), figure('clicks', 5_100, { rounded: true, source: 'page' })],
      'newerDiffers',
    ],
    [
      [clicks(5_140, 'typed', 2), figure('clicks', 5_100, { rounded: true, source: 'page' })],
      'agrees',
    ],
  ] as const)('says whether they agree: %#', (some, agreement) => {
    expect(shownFigure(some, CLICKS)?.agreement).toBe(agreement);
  });
});

test('another month, period or metric is not shown', () => {
  expect(
    shownFigure([figure('posts', 3, { period: 'total' })], { ...CLICKS, metric: 'posts' }),
  ).toBe(undefined);
  const august = figure('clicks', 3, { month: month('2026-08') });
  expect(shownFigure([august, figure('sales', 3)], CLICKS)).toBeUndefined();
});

test('a standing figure holds until a newer month has one, from whatever source', () => {
  const typed = figure('followers', 100, { source: 'typed', month: month('2026-07') });
  const read = figure('followers', 120, { source: 'page', month: month('2026-08') });
  const later = figure('followers', 150, { source: 'page', month: month('2026-10') });
  expect(shownFigure([typed], FOLLOWERS)?.figure).toBe(typed);
  expect(shownFigure([typed, read, later], FOLLOWERS)?.figure).toBe(read);
});

test.each([
  ['clicks', Number.NaN],
  ['clicks', -1],
  ['clicks', 1.5],
  ['clicks', Infinity],
  ['clicks', true],
  ['checkLike', 1],
] as const)('%s of %s is no figure', (metric, value) => {
  expect(isSound({ metric, value })).toBe(false);
  expect(shownFigure([figure(metric, value)], { ...CLICKS, metric })).toBeUndefined();
});

test('0 is a figure, and so is a flag that is not set', () => {
  expect(shownFigure([figure('clicks', 0)], CLICKS)?.figure.value).toBe(0);
  const flag = shownFigure([figure('checkLike', false)], { ...CLICKS, metric: 'checkLike' });
  expect(flag?.figure.value).toBe(false);
});

test.each([
  [396_000, 1_000],
  [12_300, 100],
  [1_200_000, 100_000],
  [400_000, 10_000],
  [7, 1],
  [0, 1],
])('a rounded %d may be off by %d', (value, by) => {
  expect(roundedBy({ value, rounded: true })).toBe(by);
  expect(roundedBy({ value })).toBe(0);
});

test('a typed figure of the month is always the one shown', () => {
  fc.assert(
    fc.property(figures, fc.constantFrom(...METRIC_IDS), (some, metric) => {
      const key = { metric, period: METRICS[metric].periods[0], month: month('2026-09') };
      const typed = figure(metric, METRICS[metric].unit === 'flag' ? true : 7, {
        ...key,
        source: 'typed',
        at: jst('2027-01-01 00:00'),
      });
      const shown = shownFigure([...some, typed], key);
      expect(shown?.figure).toBe(typed);
      expect([typed, ...some]).toEqual(expect.arrayContaining([...(shown?.others ?? [])]));
    }),
  );
});
