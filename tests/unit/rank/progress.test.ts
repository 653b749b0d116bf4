import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { progressOf, rankProgress } from '@/lib/domain/rank/progress';
import { RANKS } from '@/lib/domain/rank/ranks';
import type { Target } from '@/lib/domain/rank/requirement';
import { NO_EDITS, withOwn, withThreshold } from '@/lib/domain/rank/rulebook-edits';
import { checked, edits, figure, figures, month } from './support';

const SEPTEMBER = month('2026-09');
const clicks = (threshold: number): Target => ({ metric: 'clicks', period: 'month', threshold });

describe('one requirement', () => {
  test.each([
    [0, 3, 'unmet', 0, 3],
    [1, 3, 'unmet', 33, 2],
    [2, 3, 'unmet', 66, 1],
    [3, 3, 'met', 100, 0],
    [4, 3, 'met', 100, 0],
    [1_499, 1_500, 'unmet', 99, 1],
    [999_999_999, 1_000_000_000, 'unmet', 99, 1],
    [29, 50, 'unmet', 58, 21],
  ] as const)(
    '%d of %d is %s, %d percent, %d missing',
    (value, threshold, reach, percent, missing) => {
      const progress = progressOf(clicks(threshold), [figure('clicks', value)], SEPTEMBER);
      expect(progress).toMatchObject({ reach, percent, missing });
    },
  );

  test('without a figure everything is unknown, nothing is 0', () => {
    expect(progressOf(clicks(3), [], SEPTEMBER)).toEqual({
      target: clicks(3),
      shown: undefined,
      reach: 'unknown',
      percent: undefined,
      missing: undefined,
    });
  });

  test.each([
    [394_999, 'met'],
    [395_000, 'met'],
    [395_001, 'unclear'],
    [396_000, 'unclear'],
    [397_000, 'unclear'],
    [397_001, 'unmet'],
  ])('396K against %d is %s', (threshold, reach) => {
    const target: Target = { metric: 'followers', period: 'total', threshold };
    const read = figure('followers', 396_000, { rounded: true, source: 'page' });
    const progress = progressOf(target, [read], SEPTEMBER);
    expect(progress.reach).toBe(reach);
    expect(progress.percent === 100).toBe(reach === 'met');
  });

  test('a flag is met or not', () => {
    const target: Target = { metric: 'checkLike', period: 'month', threshold: 1 };
    const of = (value: boolean) => progressOf(target, [figure('checkLike', value)], SEPTEMBER);
    expect(of(true)).toMatchObject({ reach: 'met', percent: 100, missing: 0 });
    expect(of(false)).toMatchObject({ reach: 'unmet', percent: 0, missing: 1 });
  });
});

describe('a rank', () => {
  test('is as near as its weakest requirement', () => {
    const b = rankProgress('B', checked(6), SEPTEMBER, NO_EDITS);
    expect(b).toMatchObject({ reach: 'unmet', percent: 60, unknown: 0 });
    expect(b.weakest?.target.metric).toBe('photosApproved');
    expect(rankProgress('B', checked(10), SEPTEMBER, NO_EDITS)).toMatchObject({
      reach: 'met',
      percent: 100,
      weakest: undefined,
    });
    const a = rankProgress('A', [...checked(6), figure('clicks', 150)], SEPTEMBER, NO_EDITS);
    expect([a.percent, a.weakest?.target.metric]).toEqual([10, 'clicks']);
  });

  test('with an unknown requirement is never reached, and says how many', () => {
    const some = checked(10).filter(({ metric }) => metric !== 'checkLike');
    expect(rankProgress('B', some, SEPTEMBER, NO_EDITS)).toMatchObject({
      reach: 'unknown',
      percent: undefined,
      unknown: 1,
    });
    const open = checked(5).filter(({ metric }) => metric !== 'checkLike');
    expect(rankProgress('B', open, SEPTEMBER, NO_EDITS)).toMatchObject({
      reach: 'unmet',
      percent: 50,
      unknown: 1,
    });
  });

  test('of which nothing is known has no rules; the lowest is always reached', () => {
    expect(rankProgress('C', checked(10), SEPTEMBER, NO_EDITS)).toMatchObject({
      reach: 'noRules',
      percent: undefined,
    });
    expect(rankProgress('E', [], SEPTEMBER, NO_EDITS)).toMatchObject({
      reach: 'met',
      percent: 100,
    });
    const own = withOwn(NO_EDITS, {
      id: 'own',
      rank: 'C',
      metric: 'posts',
      period: 'month',
      threshold: 4,
      note: '',
    });
    expect(rankProgress('C', [figure('posts', 1)], SEPTEMBER, own).percent).toBe(25);
  });

  test('starts anew with the month', () => {
    expect(rankProgress('B', checked(10), month('2026-10'), NO_EDITS)).toMatchObject({
      reach: 'unknown',
      unknown: 5,
    });
  });

  test('is measured by the user’s threshold', () => {
    const three = withThreshold(NO_EDITS, {
      requirement: 'B.photosApproved',
      from: SEPTEMBER,
      threshold: 3,
    });
    expect(rankProgress('B', checked(3), SEPTEMBER, three).reach).toBe('met');
  });
});

describe('whatever the figures', () => {
  test('a percentage is whole, from 0 to 100, and 100 exactly when it is met', () => {
    fc.assert(
      fc.property(figures, edits, fc.constantFrom(...RANKS), (some, by, rank) => {
        const progress = rankProgress(rank, some, SEPTEMBER, by);
        for (const { percent, reach, missing } of [...progress.requirements]) {
          expect(percent === 100).toBe(reach === 'met');
          expect(percent === undefined).toBe(reach === 'unknown');
          if (percent !== undefined)
            expect([percent >= 0, Number.isInteger(percent)]).toEqual([true, true]);
          if (missing !== undefined)
            expect(Number.isSafeInteger(missing) && missing >= 0).toBe(true);
        }
        expect(progress.percent === 100).toBe(progress.reach === 'met');
        const known = progress.requirements.flatMap(({ percent }) => percent ?? []);
        if (progress.percent !== undefined) {
          expect(progress.percent).toBe(Math.min(100, ...known));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no rank is nearer than the one below it', () => {
    fc.assert(
      fc.property(figures, edits, (some, by) => {
        const nearness = RANKS.map((rank) => rankProgress(rank, some, SEPTEMBER, by)).flatMap(
          ({ percent, unknown, requirements }) =>
            requirements.length > 0 && unknown === 0 ? (percent ?? []) : [],
        );
        expect(nearness).toEqual([...nearness].sort((a, b) => b - a));
      }),
      { numRuns: 300 },
    );
  });

  test('more of a metric never brings a lower percentage', () => {
    const count = fc.nat({ max: 2_000_000_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 1e9 }), (a, b, threshold) => {
        const of = (value: number) =>
          progressOf(clicks(threshold), [figure('clicks', value)], SEPTEMBER).percent ?? -1;
        expect(of(Math.max(a, b))).toBeGreaterThanOrEqual(of(Math.min(a, b)));
      }),
    );
  });
});
