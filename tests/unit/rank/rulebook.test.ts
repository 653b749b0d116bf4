import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from '@/lib/domain/month';
import { isFlag } from '@/lib/domain/rank/metrics';
import {
  BONUS_RANKS,
  BONUS_RATE,
  compareRanks,
  isRank,
  nextRank,
  RANKS,
} from '@/lib/domain/rank/ranks';
import { reportedRange } from '@/lib/domain/rank/requirement';
import { SHIPPED_RULES } from '@/lib/domain/rank/rulebook';
import {
  MAX_OWN,
  NO_EDITS,
  type OwnRequirement,
  ownProblem,
  thresholdProblem,
  withOwn,
  withoutOwn,
  withoutThreshold,
  withThreshold,
} from '@/lib/domain/rank/rulebook-edits';
import { parseRulebook } from '@/lib/domain/rank/rulebook-parse';
import { requirementsFor, rulesInForce } from '@/lib/domain/rank/rules-in-force';
import { edits, month } from './support';

const SEPTEMBER = month('2026-09');
const rule = (id: string, in_ = SEPTEMBER, from = NO_EDITS) => {
  const found = rulesInForce(in_, from).find((one) => one.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};
const POSTS: OwnRequirement = {
  id: 'own-1',
  rank: 'A',
  metric: 'posts',
  period: 'month',
  threshold: 60,
  note: '友人',
};

test('the ranks run from E to S; B, A and S pay 1, 2 and 3 percent', () => {
  expect([...RANKS].reverse().sort(compareRanks)).toEqual(['E', 'D', 'C', 'B', 'A', 'S']);
  expect(nextRank('B')).toBe('A');
  expect(nextRank('S')).toBeUndefined();
  expect(BONUS_RANKS.map((rank) => BONUS_RATE[rank])).toEqual([10, 20, 30]);
  expect([isRank('B'), isRank('b'), isRank('F'), isRank(4)]).toEqual([true, false, false, false]);
});

describe('as shipped', () => {
  test('every row has a source, a sound threshold and its own id', () => {
    expect(new Set(SHIPPED_RULES.map(({ id }) => id)).size).toBe(SHIPPED_RULES.length);
    for (const { id, metric, threshold, source, rank } of SHIPPED_RULES) {
      expect(thresholdProblem(metric, threshold), id).toBeUndefined();
      expect(source, id).not.toBe('');
      expect(id).toBe(`${rank}.${metric}`);
    }
  });

  test('a number nobody official published is a guide within its reported range', () => {
    const numbers = SHIPPED_RULES.filter(({ metric }) => !isFlag(metric));
    expect(numbers.map(({ id }) => id)).toEqual(['B.photosApproved', 'A.clicks', 'S.clicks']);
    for (const { id, threshold, certainty } of numbers) {
      const range = reportedRange(rule(id));
      expect(certainty).not.toBe('official');
      expect(rule(id).guide).toBe(true);
      expect(threshold).toBeGreaterThanOrEqual(range?.from ?? Infinity);
      expect(threshold).toBeLessThanOrEqual(range?.to ?? Infinity);
    }
    expect(reportedRange(rule('A.clicks'))).toEqual({ from: 100, to: 2_000 });
    expect(reportedRange(rule('S.clicks'))).toEqual({ from: 1_370 });
    expect(reportedRange(rule('B.checkLike'))).toBeUndefined();
  });

  test('B asks for the profile, the four checks and the photos', () => {
    expect(requirementsFor('B', SEPTEMBER, NO_EDITS).map(({ metric }) => metric)).toEqual([
      'profileSet',
      'checkSearch',
      'checkFollow',
      'checkLike',
      'checkPhoto',
      'photosApproved',
    ]);
    expect(requirementsFor('C', SEPTEMBER, NO_EDITS)).toEqual([]);
  });

  test('A asks for what B asks and for clicks; S for more of them', () => {
    const clicksOf = (rank: 'A' | 'S') =>
      requirementsFor(rank, SEPTEMBER, NO_EDITS).filter(({ metric }) => metric === 'clicks');
    expect(requirementsFor('A', SEPTEMBER, NO_EDITS)).toHaveLength(7);
    expect(clicksOf('A').map(({ threshold }) => threshold)).toEqual([1_500]);
    expect(clicksOf('S').map(({ threshold }) => threshold)).toEqual([2_000]);
  });
});

describe('edited', () => {
  const edited = withThreshold(NO_EDITS, {
    requirement: 'A.clicks',
    from: SEPTEMBER,
    threshold: 300,
  });

  test('a threshold of the user holds from its month on and is no guide', () => {
    expect(rule('A.clicks', SEPTEMBER, edited)).toMatchObject({
      threshold: 300,
      shippedThreshold: 1_500,
      editedFrom: '2026-09',
      guide: false,
    });
    expect(rule('A.clicks', addMonths(SEPTEMBER, 5), edited).threshold).toBe(300);
    expect(rule('A.clicks', addMonths(SEPTEMBER, -1), edited).threshold).toBe(1_500);
  });

  test('one typed again for the same month replaces it; removing it is the shipped value', () => {
    const again = withThreshold(edited, {
      requirement: 'A.clicks',
      from: SEPTEMBER,
      threshold: 400,
    });
    expect(again.thresholds).toHaveLength(1);
    expect(rule('A.clicks', SEPTEMBER, again).threshold).toBe(400);
    const back = withoutThreshold(again, 'A.clicks');
    expect(rule('A.clicks', SEPTEMBER, back)).toEqual(rule('A.clicks'));
  });

  test('of several the latest begun counts, in whatever order they were typed', () => {
    const by = (from: string, threshold: number) => ({
      requirement: 'A.clicks',
      from: month(from),
      threshold,
    });
    for (const all of [
      [by('2026-07', 300), by('2026-09', 500)],
      [by('2026-09', 500), by('2026-07', 300)],
    ]) {
      const twice = all.reduce(withThreshold, NO_EDITS);
      const thresholds = ['2026-06', '2026-08', '2026-09', '2026-12'].map(
        (name) => rule('A.clicks', month(name), twice).threshold,
      );
      expect(thresholds).toEqual([1_500, 300, 500, 500]);
    }
  });

  test('the announced number asks to be typed every month', () => {
    const id = 'B.photosApproved';
    expect(rule(id).confirm).toBe(true);
    const typed = withThreshold(NO_EDITS, { requirement: id, from: SEPTEMBER, threshold: 3 });
    expect(rule(id, SEPTEMBER, typed).confirm).toBe(false);
    expect(rule(id, month('2026-10'), typed)).toMatchObject({ confirm: true, threshold: 3 });
    expect(rule('A.clicks').confirm).toBe(false);
  });

  test('one that is not counted is listed but not asked for', () => {
    const off = withThreshold(NO_EDITS, {
      requirement: 'A.clicks',
      from: SEPTEMBER,
      threshold: 'off',
    });
    expect(rule('A.clicks', SEPTEMBER, off)).toMatchObject({ active: false, threshold: 1_500 });
    expect(requirementsFor('A', SEPTEMBER, off).map(({ id }) => id)).not.toContain('A.clicks');
  });

  test('a requirement of the user joins its rank and the ranks above', () => {
    const own = withOwn(NO_EDITS, POSTS);
    const added = rule('own-1', SEPTEMBER, own);
    expect(added).toMatchObject({ origin: 'own', guide: false, source: '友人', threshold: 60 });
    for (const rank of ['A', 'S'] as const) {
      expect(requirementsFor(rank, SEPTEMBER, own).map(({ id }) => id)).toContain('own-1');
    }
    expect(requirementsFor('B', SEPTEMBER, own).map(({ id }) => id)).not.toContain('own-1');
    const changed = withThreshold(own, { requirement: 'own-1', from: SEPTEMBER, threshold: 90 });
    expect(rule('own-1', SEPTEMBER, changed).threshold).toBe(90);
    expect(withoutOwn(changed, 'own-1')).toEqual(NO_EDITS);
  });

  test('of two on the same metric the harder one is asked for', () => {
    const harder = withThreshold(NO_EDITS, {
      requirement: 'A.clicks',
      from: SEPTEMBER,
      threshold: 5_000,
    });
    const clicks = requirementsFor('S', SEPTEMBER, harder).filter(
      ({ metric }) => metric === 'clicks',
    );
    expect(clicks.map(({ id, threshold }) => [id, threshold])).toEqual([['A.clicks', 5_000]]);
  });
});

test.each([
  ['clicks', 1.5, 'notWhole'],
  ['clicks', Number.NaN, 'notWhole'],
  ['clicks', '5', 'notWhole'],
  ['clicks', 0, 'tooSmall'],
  ['clicks', -3, 'tooSmall'],
  ['clicks', 1_000_000_001, 'tooLarge'],
  ['checkLike', 2, 'tooLarge'],
  ['clicks', 1, undefined],
  ['clicks', 1_000_000_000, undefined],
] as const)('a threshold of %s at %s: %s', (metric, value, problem) => {
  expect(thresholdProblem(metric, value)).toBe(problem);
});

test.each([
  [{ id: 'A.clicks' }, 'idTaken'],
  [{ id: '' }, 'idTaken'],
  [{ period: 'total', metric: 'clicks' }, 'period'],
  [{ note: 'あ'.repeat(201) }, 'noteTooLong'],
  [{ threshold: 0 }, 'tooSmall'],
  [{}, undefined],
] as const)('an own requirement with %j: %s', (more, problem) => {
  expect(ownProblem(NO_EDITS, { ...POSTS, ...more })).toBe(problem);
});

test('there is an end to own requirements', () => {
  const own = Array.from({ length: MAX_OWN }, (_, index) => ({ ...POSTS, id: `own-${index}` }));
  expect(ownProblem({ ...NO_EDITS, own }, { ...POSTS, id: 'one more' })).toBe('tooMany');
  expect(ownProblem({ ...NO_EDITS, own }, { ...POSTS, id: 'own-3' })).toBeUndefined();
});

describe('from storage', () => {
  test('what the user made comes back as it was', () => {
    fc.assert(
      fc.property(edits, (some) => {
        const clean = some.thresholds.reduce(withThreshold, { ...some, thresholds: [] });
        const stored: unknown = JSON.parse(JSON.stringify(clean));
        expect(parseRulebook(stored)).toEqual({ edits: clean, dropped: 0 });
      }),
    );
  });

  test('unsound rows are dropped and counted', () => {
    const data = {
      thresholds: [
        { requirement: 'A.clicks', from: '2026-09', threshold: 5 },
        { requirement: 'A.clicks', from: '2026-13', threshold: 5 },
        { requirement: 'A.clicks', from: '2026-09', threshold: '5' },
        { requirement: 'nobody', from: '2026-09', threshold: 5 },
        { requirement: 'B.checkLike', from: '2026-09', threshold: 2 },
        null,
      ],
      own: [POSTS, { ...POSTS, rank: 'Z' }, { ...POSTS, id: 'A.clicks' }, 7],
    };
    expect(parseRulebook(data)).toEqual({
      edits: {
        thresholds: [{ requirement: 'A.clicks', from: '2026-09', threshold: 5 }],
        own: [POSTS],
      },
      dropped: 8,
    });
  });

  test('anything at all gives a rulebook', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (whole, thresholds, own) => {
        for (const data of [whole, { thresholds, own }, { thresholds: [thresholds], own: [own] }]) {
          const parsed = parseRulebook(data);
          expect(rulesInForce(SEPTEMBER, parsed.edits).length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
