import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareLikes,
  FACTORS,
  type Factor,
  type LikedPost,
  median,
  NEEDED,
  type Observation,
  observationOf,
  SETTLED_DAYS,
} from '@/lib/domain/checklist/compare';
import { PHOTO_FINDINGS, photoFinding } from '@/lib/domain/checklist/photo-finding';
import type { Verdict } from '@/lib/domain/checklist/written';
import { shiftDay, startOfDay } from '@/lib/domain/days';
import { day } from '../../helpers/builders';
import { inEveryZone } from '../rank/support';

const state = fc.constantFrom('ok', 'fail', 'unknown', undefined);
const did = fc.record({
  original: fc.option(fc.boolean(), { nil: undefined }),
  ownExperience: fc.option(fc.boolean(), { nil: undefined }),
  drawback: fc.option(fc.boolean(), { nil: undefined }),
  seasonal: fc.option(fc.boolean(), { nil: undefined }),
});
const observation: fc.Arbitrary<Observation> = fc.record({ likes: fc.nat(200), did });
const observations = fc.array(observation, { maxLength: 60 });

const of = (posts: readonly Observation[], factor: Factor) => {
  const found = compareLikes(posts).find((one) => one.factor === factor);
  return found ?? expect.fail(`no ${factor}`);
};
const NOTHING = {
  original: undefined,
  ownExperience: undefined,
  drawback: undefined,
  seasonal: undefined,
};
const posts = (likes: readonly number[], original?: boolean): Observation[] =>
  likes.map((count) => ({ likes: count, did: { ...NOTHING, original } }));

describe('the middle value', () => {
  test.each([
    [[], undefined],
    [[7], 7],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[5, 5, 5, 5], 5],
    [[10, 9], 9.5],
    [[0, 0, 100], 0],
  ])('of %j is %s', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  test('has at least half of the values on either side of it, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1 }), (values) => {
        const middle = median(values) ?? expect.fail('none');
        const half = values.length / 2;
        expect(values.filter((value) => value <= middle).length).toBeGreaterThanOrEqual(half);
        expect(values.filter((value) => value >= middle).length).toBeGreaterThanOrEqual(half);
        expect(median(values.toReversed())).toBe(middle);
      }),
    );
  });
});

describe('likes with and without', () => {
  test('of no posts there is nothing: not even a zero', () => {
    expect(compareLikes([]).map(({ factor }) => factor)).toEqual(FACTORS);
    for (const one of compareLikes([])) {
      expect(one).toMatchObject({ unknown: 0, enough: false });
      expect([one.with, one.without]).toEqual([
        { count: 0, median: undefined },
        { count: 0, median: undefined },
      ]);
    }
  });

  test('every post is on one side or unknown, and unknown is on neither', () => {
    fc.assert(
      fc.property(observations, fc.constantFrom(...FACTORS), (all, factor) => {
        const { with: having, without: lacking, unknown } = of(all, factor);
        const likesOf = (done: boolean | undefined) =>
          all.filter((post) => post.did[factor] === done).map(({ likes }) => likes);
        expect(having).toEqual({ count: likesOf(true).length, median: median(likesOf(true)) });
        expect(lacking).toEqual({ count: likesOf(false).length, median: median(likesOf(false)) });
        expect(having.count + lacking.count + unknown).toBe(all.length);
      }),
    );
  });

  test('posts of which nothing is known change no side', () => {
    fc.assert(
      fc.property(observations, fc.array(fc.nat(200)), (all, likes) => {
        const more = [...all, ...posts(likes)];
        for (const [index, one] of compareLikes(more).entries()) {
          const before = compareLikes(all)[index];
          expect(one).toEqual({ ...before, unknown: (before?.unknown ?? NaN) + likes.length });
        }
      }),
    );
  });

  test('the order of the posts changes nothing', () => {
    fc.assert(
      fc.property(observations, (all) => {
        expect(compareLikes(all.toReversed())).toEqual(compareLikes(all));
      }),
    );
  });

  test.each([
    [NEEDED - 1, NEEDED, false],
    [NEEDED, NEEDED - 1, false],
    [NEEDED, NEEDED, true],
    [0, 1000, false],
  ])('with %i and without %i is enough: %s', (having, lacking, enough) => {
    const all = [
      ...posts(Array<number>(having).fill(3), true),
      ...posts(Array<number>(lacking).fill(3), false),
    ];
    expect(of(all, 'original').enough).toBe(enough);
    expect(of(all, 'drawback').enough).toBe(false);
  });

  test('ties stay ties', () => {
    const all = [...posts([5, 5, 5], true), ...posts([5, 1, 9], false)];
    const { with: having, without: lacking } = of(all, 'original');
    expect([having.median, lacking.median]).toEqual([5, 5]);
  });
});

const POSTED = day('2026-11-10');
/** Read on the n-th day after, at a minute past midnight in Japan. */
const readAfter = (days: number) => startOfDay(shiftDay(POSTED, days)) + 60_000;
const post = (more: Partial<LikedPost> = {}): LikedPost => ({
  postedOn: POSTED,
  original: true,
  verdict: { drawback: 'ok', ownExperience: 'fail', seasonal: 'unknown' },
  likes: { count: 12, at: readAfter(SETTLED_DAYS) },
  ...more,
});

inEveryZone('which posts are compared', () => {
  test('what was done, as far as it is known', () => {
    expect(observationOf(post())).toEqual({
      likes: 12,
      did: { original: true, drawback: true, ownExperience: false, seasonal: undefined },
    });
    expect(observationOf(post({ verdict: undefined, original: undefined }))?.did).toEqual(NOTHING);
  });

  test('likes read too early, of an unknown day, or not at all are left out', () => {
    const early = { count: 12, at: readAfter(SETTLED_DAYS) - 60_001 };
    expect(observationOf(post({ likes: early }))).toBeUndefined();
    expect(observationOf(post({ postedOn: undefined }))).toBeUndefined();
    expect(observationOf(post({ likes: undefined }))).toBeUndefined();
  });

  test('no likes are a number like any other', () => {
    const none = { count: 0, at: readAfter(30) };
    expect(observationOf(post({ likes: none }))?.likes).toBe(0);
  });

  test('a check that could not tell, or was off, is never a no', () => {
    const verdict = fc.record({ drawback: state, ownExperience: state, seasonal: state });
    fc.assert(
      fc.property(verdict, (states) => {
        const said = Object.entries(states).filter(([, value]) => value !== undefined);
        const judged = observationOf(post({ verdict: Object.fromEntries(said) }));
        for (const factor of ['drawback', 'ownExperience', 'seasonal'] as const) {
          const known = { ok: true, fail: false, unknown: undefined };
          const value = states[factor];
          expect(judged?.did[factor]).toBe(value && known[value]);
        }
      }),
    );
  });
});

describe('the photo in a word', () => {
  test.each<[Verdict, string]>([
    [{ ownPhoto: 'ok', sameAsShop: 'ok' }, 'own'],
    [{ ownPhoto: 'ok', sameAsShop: 'fail' }, 'sameAsShop'],
    [{ ownPhoto: 'fail' }, 'none'],
    [{ ownPhoto: 'fail', sameAsShop: 'unknown' }, 'none'],
    [{ ownPhoto: 'ok', sameAsShop: 'unknown' }, 'unknown'],
    [{ ownPhoto: 'ok' }, 'unknown'],
    [{ sameAsShop: 'ok' }, 'unknown'],
    [{}, 'unknown'],
  ])('%j is %s', (verdict, finding) => {
    expect(photoFinding(verdict)).toBe(finding);
    expect(PHOTO_FINDINGS).toContain(finding);
  });
});
