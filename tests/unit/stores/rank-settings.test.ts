import { beforeEach, describe, expect, it } from 'vitest';
import { goalRules } from '@/lib/domain/rank/derived-goals';
import { targetOn } from '@/lib/domain/rank/goals';
import { NO_EDITS, withThreshold } from '@/lib/domain/rank/rulebook-edits';
import { goalsItem, rulebookItem } from '@/lib/storage/settings';
import {
  addGoal,
  changeRulebook,
  dropRevision,
  readGoals,
  removeGoal,
  reviseGoal,
  saveRankGoal,
  setRankGoals,
} from '@/lib/stores/rank-settings';
import { day, month } from '../rank/support';

const POSTS = { metric: 'posts', period: 'month' } as const;
const aGoal = {
  id: 'a',
  ...POSTS,
  revisions: [{ from: day('2026-09-01'), target: 20 }],
};
const kept = async () => readGoals(await goalsItem.getValue());
const [NOV, DEC] = [day('2026-11-01'), day('2026-12-01')];

beforeEach(() => goalsItem.setValue({ rank: null, goals: [aGoal] }));

describe('changes of the goals', () => {
  it('follow each other, so that none undoes another', async () => {
    const rank = { rank: 'A', month: month('2026-12'), start: NOV } as const;
    await Promise.all([
      saveRankGoal(rank),
      addGoal({ metric: 'clicks', period: 'month' }, { from: NOV, target: 300 }),
      reviseGoal('a', { from: NOV, target: 30 }),
      addGoal({ metric: 'reward', period: 'month' }, { from: NOV, target: 5000 }),
    ]);
    const { rank: aim, goals } = await kept();
    expect(aim).toEqual(rank);
    expect(goals.map(({ metric }) => metric)).toEqual(['posts', 'clicks', 'reward']);
    expect(goals[0]?.revisions).toEqual([...aGoal.revisions, { from: NOV, target: 30 }]);
  });

  it('go on after one that failed', async () => {
    const failing = changeRulebook(() => {
      throw new Error('no');
    });
    const next = removeGoal('a');
    await expect(failing).rejects.toThrow('no');
    await next;
    expect((await kept()).goals).toEqual([]);
  });

  it('take a given-up goal of the same kind up again', async () => {
    await reviseGoal('a', { from: NOV, target: 'stopped' });
    await addGoal(POSTS, { from: DEC, target: 40 });
    const { goals } = await kept();
    expect(goals).toHaveLength(1);
    expect(goals.map((goal) => targetOn(goal, DEC))).toEqual([40]);
  });

  it('take a change of one day back, and the goal with its only one', async () => {
    await reviseGoal('a', { from: DEC, target: 50 });
    await dropRevision('a', DEC);
    expect((await kept()).goals).toEqual([aGoal]);
    await dropRevision('a', aGoal.revisions[0]?.from ?? DEC);
    expect((await kept()).goals).toEqual([]);
  });

  it('set what a rank asks for, and remember why', async () => {
    const rules = goalRules('A', month('2026-11'), NO_EDITS);
    await setRankGoals(rules, 'A', NOV);
    const { goals } = await kept();
    const derived = goals.filter(({ derivedFrom }) => derivedFrom);
    expect(derived.map(({ metric, derivedFrom }) => [metric, derivedFrom])).toEqual([
      ['photosApproved', { rank: 'A', requirement: 'B.photosApproved' }],
      ['clicks', { rank: 'A', requirement: 'A.clicks' }],
    ]);
    expect(goals[0]).toEqual(aGoal);
  });
});

describe('unsound stored rows', () => {
  it.each([
    ['no object', 'goals', 0, 0],
    ['nothing', null, 0, 0],
    ['a broken rank', { rank: { rank: 'Z' }, goals: [aGoal] }, 1, 1],
    ['broken goals', { rank: null, goals: [aGoal, { id: 1 }, 'x', null] }, 1, 3],
    ['goals that are no list', { rank: null, goals: { 0: aGoal } }, 0, 0],
  ])('%s: the sound ones are read, the others counted', (_, stored, goals, dropped) => {
    const read = readGoals(stored);
    expect([read.goals.length, read.dropped]).toEqual([goals, dropped]);
  });

  it('go with the next change', async () => {
    const broken: unknown = { rank: null, goals: [aGoal, { id: 1 }] };
    await goalsItem.setValue(broken as Awaited<ReturnType<typeof goalsItem.getValue>>);
    await saveRankGoal(undefined);
    expect(await goalsItem.getValue()).toEqual({ rank: null, goals: [aGoal] });
  });
});

it('the rulebook is changed as it is at that moment', async () => {
  const edit = (requirement: string, threshold: number) =>
    changeRulebook((edits) =>
      withThreshold(edits, { requirement, from: month('2026-11'), threshold }),
    );
  await Promise.all([edit('A.clicks', 900), edit('S.clicks', 1900)]);
  const { thresholds } = await rulebookItem.getValue();
  expect(thresholds.map(({ threshold }) => threshold)).toEqual([900, 1900]);
});
