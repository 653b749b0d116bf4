import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftDay } from '@/lib/domain/days';
import { monthOf, monthStart, nextMonth } from '@/lib/domain/month';
import { goalRules, withRankGoals } from '@/lib/domain/rank/derived-goals';
import { type Goal, goalStanding, revised, targetFor, targetOn } from '@/lib/domain/rank/goals';
import { parseGoals, parseRankGoal } from '@/lib/domain/rank/goals-parse';
import { NO_EDITS } from '@/lib/domain/rank/rulebook-edits';
import { sharesOf, weekPlan } from '@/lib/domain/rank/week-plan';
import { counted, dailies, day, days, figure, inEveryZone, instants, jst, month } from './support';

const SEPTEMBER = month('2026-09');
const POSTS: Goal = {
  id: 'g1',
  metric: 'posts',
  period: 'month',
  revisions: [{ from: day('2026-08-15'), target: 30 }],
};
const CHANGED = revised(POSTS, { from: day('2026-09-15'), target: 60 });

inEveryZone('a goal', () => {
  test('holds from midnight of its first day in Japan', () => {
    expect(targetOn(POSTS, day('2026-08-14'))).toBeUndefined();
    expect(targetOn(POSTS, day('2026-08-15'))).toBe(30);
    expect(targetFor(CHANGED, SEPTEMBER, jst('2026-09-15 00:00') - 1)).toBe(30);
    expect(targetFor(CHANGED, SEPTEMBER, jst('2026-09-15 00:00'))).toBe(60);
  });
});

describe('a goal changed in mid-month', () => {
  test('measures the whole month by what it is today, past months by what it was', () => {
    const now = jst('2026-09-20 10:00');
    expect(targetFor(CHANGED, SEPTEMBER, now)).toBe(60);
    expect(targetFor(CHANGED, month('2026-08'), now)).toBe(30);
    expect(targetFor(CHANGED, month('2026-07'), now)).toBeUndefined();
    expect(targetFor(CHANGED, month('2026-10'), jst('2026-09-02 10:00'))).toBe(60);
  });

  test('never shows more than 100 percent, whichever way it was changed', () => {
    const known = { figures: [figure('posts', 45)], daily: {} };
    const percent = (goal: Goal, now: string) =>
      goalStanding(goal, known, SEPTEMBER, jst(now))?.percent;
    expect(percent(CHANGED, '2026-09-14 10:00')).toBe(100);
    expect(percent(CHANGED, '2026-09-15 10:00')).toBe(75);
  });

  test('keeps one revision a day and their order', () => {
    const again = revised(revised(CHANGED, { from: day('2026-09-15'), target: 40 }), {
      from: day('2026-09-01'),
      target: 'stopped',
    });
    expect(again.revisions.map(({ from, target }) => [from, target])).toEqual([
      ['2026-08-15', 30],
      ['2026-09-01', 'stopped'],
      ['2026-09-15', 40],
    ]);
    expect(targetOn(again, day('2026-09-10'))).toBeUndefined();
    const known = { figures: [figure('posts', 45)], daily: {} };
    expect(goalStanding(again, known, SEPTEMBER, jst('2026-09-10 10:00'))).toBeUndefined();
  });

  test('is always the latest revision that has begun', () => {
    const revision = fc.record({ from: days, target: fc.integer({ min: 1, max: 99 }) });
    fc.assert(
      fc.property(fc.array(revision, { minLength: 1 }), days, (all, on) => {
        const goal = all.reduce(revised, { ...POSTS, revisions: [] });
        const begun = all.filter(({ from }) => from <= on);
        const latest = begun
          .map(({ from }) => from)
          .sort()
          .at(-1);
        expect(targetOn(goal, on)).toBe(begun.findLast(({ from }) => from === latest)?.target);
      }),
    );
  });
});

describe('derived from a rank', () => {
  const derive = (goals: readonly Goal[], rank: 'B' | 'A') =>
    withRankGoals(goals, goalRules(rank, SEPTEMBER, NO_EDITS), rank, day('2026-09-10'), () =>
      crypto.randomUUID(),
    );

  test('sets every number it asks for, no checks', () => {
    expect(
      derive([], 'A').map(({ metric, revisions, derivedFrom }) => [
        metric,
        revisions[0]?.target,
        derivedFrom?.requirement,
      ]),
    ).toEqual([
      ['photosApproved', 10, 'B.photosApproved'],
      ['clicks', 1_500, 'A.clicks'],
    ]);
  });

  test('revises a goal of the same kind and leaves the others', () => {
    const clicks: Goal = { ...POSTS, id: 'mine', metric: 'clicks' };
    const [first, second, third] = derive([clicks, POSTS], 'A');
    expect(first).toMatchObject({ id: 'mine', derivedFrom: { rank: 'A' } });
    expect(first && targetOn(first, day('2026-09-09'))).toBe(30);
    expect(first && targetOn(first, day('2026-09-10'))).toBe(1_500);
    expect(second).toEqual(POSTS);
    expect(third?.metric).toBe('photosApproved');
    expect(derive(derive([], 'A'), 'A')).toHaveLength(2);
  });
});

describe('the weekly view', () => {
  const NOW = jst('2026-09-16 10:00');
  const daily = counted('2026-08-01', '2026-09-16', [1]);
  const plan = (goal: Goal, soFar?: number) => weekPlan(goal, daily, soFar, SEPTEMBER, NOW);

  test('shares the goal by days and says what is done and still needed', () => {
    expect(
      plan(POSTS).map(({ from, when, planned, done, needed }) => [
        from,
        when,
        planned,
        done,
        needed,
      ]),
    ).toEqual([
      ['2026-09-01', 'past', 6, 6, undefined],
      ['2026-09-07', 'past', 7, 7, undefined],
      ['2026-09-14', 'present', 7, 3, 7],
      ['2026-09-21', 'future', 7, undefined, 7],
      ['2026-09-28', 'future', 3, undefined, 3],
    ]);
  });

  test('after a change past weeks keep their plan and the rest shares what is left', () => {
    const weeks = plan(CHANGED);
    expect(weeks.map(({ planned }) => planned)).toEqual([6, 7, 14, 14, 6]);
    expect(weeks.map(({ needed }) => needed)).toEqual([undefined, undefined, 19, 19, 9]);
  });

  test('plans from the start day on', () => {
    const late: Goal = { ...POSTS, revisions: [{ from: day('2026-09-11'), target: 20 }] };
    expect(plan(late).map(({ planned }) => planned)).toEqual([undefined, 3, 7, 7, 3]);
  });

  test('what the month counts by another source is what is left', () => {
    expect(plan(POSTS, 20).map(({ needed }) => needed)).toEqual([undefined, undefined, 5, 5, 3]);
  });

  test('nothing is needed any more once the goal is passed', () => {
    expect(plan(POSTS, 45).map(({ needed }) => needed)).toEqual([undefined, undefined, 0, 0, 0]);
  });

  test('with unknown days says so', () => {
    const since = counted('2026-09-09', '2026-09-16', [1]);
    const weeks = weekPlan(POSTS, since, undefined, SEPTEMBER, NOW);
    expect(weeks.map(({ done }) => done)).toEqual([undefined, undefined, 3, undefined, undefined]);
    expect(weeks.every(({ needed }) => needed === undefined)).toBe(true);
    const bare = weekPlan(POSTS, undefined, undefined, SEPTEMBER, NOW);
    expect(bare.every(({ done, needed }) => done === undefined && needed === undefined)).toBe(true);
  });

  test('a standing goal has no weeks', () => {
    const followers: Goal = { ...POSTS, metric: 'followers', period: 'total' };
    expect(plan(followers).every(({ planned, needed }) => (planned ?? needed) === undefined)).toBe(
      true,
    );
  });

  test('shares are whole and add up', () => {
    const lengths = fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000_000 }), lengths, (total, parts) => {
        const shares = sharesOf(total, parts);
        const any = parts.some((part) => part > 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(any ? total : 0);
        expect(shares.every((share) => Number.isSafeInteger(share) && share >= 0)).toBe(true);
      }),
    );
    expect(sharesOf(undefined, [7])).toEqual([]);
  });

  test('no number of any plan is NaN', () => {
    const maybe = fc.option(dailies, { nil: undefined });
    fc.assert(
      fc.property(instants, fc.integer({ min: -70, max: 70 }), maybe, (now, shift, counts) => {
        const own = monthOf(now);
        const goal = revised(POSTS, { from: shiftDay(day('2026-09-10'), shift), target: 7 });
        for (const one of [own, nextMonth(own), SEPTEMBER]) {
          for (const at of [now, monthStart(one), monthStart(nextMonth(one)) - 1]) {
            for (const { planned, done, needed } of weekPlan(goal, counts, undefined, one, at)) {
              for (const value of [planned, done, needed]) {
                expect(value === undefined || Number.isSafeInteger(value)).toBe(true);
              }
            }
          }
        }
      }),
    );
  });
});

describe('from storage', () => {
  test('sound goals come back, the rest is dropped', () => {
    const derived: Goal = { ...CHANGED, id: 'g2', derivedFrom: { rank: 'A', requirement: 'own' } };
    const stored: unknown = JSON.parse(JSON.stringify([POSTS, derived]));
    expect(parseGoals(stored)).toEqual({ kept: [POSTS, derived], dropped: 0 });
    const broken = [
      { ...POSTS, metric: 'checkLike' },
      { ...POSTS, period: 'week' },
      { ...POSTS, revisions: [] },
      { ...POSTS, revisions: [{ from: '2026-02-30', target: 3 }] },
      { ...POSTS, revisions: [{ from: '2026-02-03', target: 0 }] },
      { ...POSTS, id: '' },
      null,
    ];
    expect(parseGoals(broken)).toEqual({ kept: [], dropped: 7 });
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(parseGoals([data]).kept.length + parseGoals([data]).dropped).toBe(1);
        expect(() => parseGoals(data)).not.toThrow();
      }),
    );
  });

  test('so does the rank aimed for', () => {
    const goal = { rank: 'A', month: '2026-10', start: '2026-09-10' };
    expect(parseRankGoal(goal)).toEqual(goal);
    for (const broken of [{ rank: 'Z' }, { month: '2026-13' }, { start: 5 }]) {
      expect(parseRankGoal({ ...goal, ...broken })).toBeUndefined();
    }
    expect(parseRankGoal(null)).toBeUndefined();
  });
});
