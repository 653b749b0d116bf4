import { render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Goals } from '@/components/options/goals/Goals';
import { history } from '@/lib/storage/history';
import { goalsItem } from '@/lib/storage/settings';
import { day } from '../../unit/rank/support';
import { AIM, begin, goal, MONTH, photos, show, stored, TODAY } from './goals.support';

beforeEach(begin);
afterEach(() => vi.useRealTimers());

const row = (name: string) => {
  const item = screen.getByRole('heading', { name, level: 4 }).closest('li');
  if (!item) throw new Error(`no line for ${name}`);
  return within(item);
};

describe('the rank aimed at', () => {
  it('is chosen with the keyboard and begins today, for this month', async () => {
    const user = await show();
    const none = screen.getByRole('radio', { name: 'なし' });
    expect(none).toBeChecked();
    none.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    await waitFor(async () =>
      expect((await stored()).rank).toEqual({ rank: 'A', month: MONTH, start: TODAY }),
    );
    expect(await screen.findByText(/11月1日から11月30日まで（日本時間）/)).toBeVisible();
    expect(screen.getByText('2026年11月の判定でAを目指します。')).toBeVisible();
  });

  it('has a month from this one to twelve ahead', async () => {
    const user = await show([], AIM);
    const months = screen.getByLabelText('いつの判定で');
    const names = within(months)
      .getAllByRole('option')
      .map((option) => option.textContent);
    expect(names).toHaveLength(13);
    expect([names[0], names[12]]).toEqual(['2026年11月', '2027年11月']);
    await user.selectOptions(months, '2027年2月');
    await waitFor(async () => expect((await stored()).rank).toEqual({ ...AIM, month: '2027-02' }));
  });

  it('says that its month is over, and offers only months to come', async () => {
    await show([], { ...AIM, month: goalMonth('2026-09') });
    expect(screen.getByText(/2026年9月の判定は終わりました/)).toBeVisible();
    const past = within(screen.getByLabelText('いつの判定で')).getByRole('option', {
      name: '2026年9月',
    });
    expect(past).toBeDisabled();
  });

  it('can be given up again', async () => {
    const user = await show([], AIM);
    await user.click(await screen.findByRole('radio', { name: 'なし' }));
    await waitFor(async () => expect((await stored()).rank).toBeUndefined());
    expect(screen.queryByLabelText('いつの判定で')).toBeNull();
  });

  it('tells what is furthest away and what nobody knows, once the history is read', async () => {
    await photos({ '2026-11-05': 2 });
    await show([], AIM);
    expect(await screen.findByText(/いちばん遠いのは「検索」です/)).toBeVisible();
    expect(screen.getByText('数の分からない条件が3件あります。')).toBeVisible();
  });
});

const goalMonth = (text: string) => day(`${text}-01`).slice(0, 7) as typeof MONTH;

describe('adding a goal', () => {
  it('takes full-width digits, begins today and says so', async () => {
    const user = await show();
    await user.selectOptions(await screen.findByLabelText('何を'), 'クリック');
    await user.type(await screen.findByLabelText('目標'), '１，５００');
    await user.click(await screen.findByRole('button', { name: '加える' }));
    expect(
      await screen.findByText('クリックの目標を、11月20日から1,500回にしました。'),
    ).toBeVisible();
    const [added] = (await stored()).goals;
    expect(added).toMatchObject({
      metric: 'clicks',
      period: 'month',
      revisions: [{ from: TODAY, target: 1500 }],
    });
    expect(screen.getByRole('button', { name: '加える' })).toHaveFocus();
    expect(within(screen.getByLabelText('何を')).queryByText('クリック')).toBeNull();
  });

  it.each(['', '0', '1.5', 'たくさん'])('says what is wrong with %j', async (typed) => {
    const user = await show();
    const field = screen.getByLabelText('目標');
    if (typed) await user.type(field, typed);
    await user.click(await screen.findByRole('button', { name: '加える' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('1以上の整数を入れてください。');
    expect(field).toHaveAccessibleDescription(/1以上の整数/);
    await waitFor(() => expect(field).toHaveFocus());
    expect((await stored()).goals).toEqual([]);
  });

  it('hands the keyboard to the list when nothing is left to add', async () => {
    const all = ['photosPosted', 'photosApproved', 'posts', 'clicks', 'sales', 'reward'] as const;
    const user = await show(all.map((metric) => goal(metric, 10)));
    await user.type(await screen.findByLabelText('目標'), '900');
    await user.click(await screen.findByRole('button', { name: '加える' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: '加える' })).toBeNull());
    expect(screen.getByRole('heading', { name: '毎月の目標' })).toHaveFocus();
  });
});

describe('a goal', () => {
  it('shows this month beside it, and where the number is from', async () => {
    await photos({ '2026-11-05': 2, '2026-11-19': 1 });
    await show([goal('photosPosted', 10)]);
    expect(await row('オリジナル写真の投稿').findByText('3枚')).toBeVisible();
    expect(row('オリジナル写真の投稿').getByText('/ 10枚')).toBeVisible();
    expect(row('オリジナル写真の投稿').getByText(/今月あと7枚、1日0.7枚/)).toBeVisible();
    expect(row('オリジナル写真の投稿').getByText('この手帳の記録')).toBeVisible();
  });

  it('is never 0 when nobody knows, and says where to type it in', async () => {
    await show([goal('clicks', 300)]);
    expect((await row('クリック').findAllByText(/数が分かりません/))[0]).toBeVisible();
    expect(row('クリック').queryByText(/^0/)).toBeNull();
    expect(row('クリック').getByRole('link', { name: '月の記入で入れる' })).toHaveAttribute(
      'href',
      '#months',
    );
  });

  it('is changed from a day on, and gives the keyboard back', async () => {
    const user = await show([goal('posts', 20)]);
    const change = screen.getByRole('button', { name: '投稿の目標を変える' });
    await user.click(change);
    const field = row('投稿').getByLabelText('目標');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('20');
    await user.clear(field);
    await user.type(field, '30{Enter}');
    expect(await row('投稿').findByText('/ 30件')).toBeVisible();
    await waitFor(() => expect(change).toHaveFocus());
    expect((await stored()).goals[0]?.revisions).toEqual([
      { from: '2026-11-01', target: 20 },
      { from: TODAY, target: 30 },
    ]);
  });

  it('is left as it is with Escape', async () => {
    const user = await show([goal('posts', 20)]);
    const change = screen.getByRole('button', { name: '投稿の目標を変える' });
    await user.click(change);
    await user.keyboard('9{Escape}');
    expect(change).toHaveFocus();
    expect(row('投稿').queryByLabelText('目標')).toBeNull();
    expect((await stored()).goals).toEqual([goal('posts', 20)]);
  });

  it('is stopped today, stays among the stopped ones, and can be deleted', async () => {
    const user = await show([goal('posts', 20)]);
    await user.click(await screen.findByRole('button', { name: '投稿の目標を変える' }));
    await user.click(await screen.findByRole('button', { name: 'この日で終える' }));
    expect(await screen.findByText('終えた目標 1件')).toBeVisible();
    expect(screen.getByRole('heading', { name: '毎月の目標' })).toHaveFocus();
    await user.click(await screen.findByText('終えた目標 1件'));
    await user.click(await screen.findByRole('button', { name: '終えた目標「投稿」を消す' }));
    await waitFor(async () => expect((await stored()).goals).toEqual([]));
    expect(screen.getByText('「投稿」の目標を消しました。')).toBeVisible();
  });

  it('says what was set for later, which can be taken back', async () => {
    const later = { from: day('2026-12-01'), target: 'stopped' } as const;
    const base = goal('posts', 20);
    const user = await show([{ ...base, revisions: [...base.revisions, later] }]);
    expect(screen.getByText('12月1日から目標にしない')).toBeVisible();
    await user.click(
      await screen.findByRole('button', { name: /12月1日から目標にしない.*取り消す/ }),
    );
    await waitFor(async () => expect((await stored()).goals).toEqual([base]));
    expect(screen.getByRole('heading', { name: '毎月の目標' })).toHaveFocus();
  });
});

describe('the weeks of a goal', () => {
  const cells = (name: RegExp) =>
    within(screen.getByRole('row', { name }))
      .getAllByRole('cell')
      .slice(1)
      .map((cell) => cell.textContent);

  it('are a table with what was planned, done and is needed now', async () => {
    await photos({ '2026-11-05': 2, '2026-11-19': 1 });
    const user = await show([goal('photosPosted', 30)]);
    await user.click(await screen.findByText('週ごとに見る'));
    expect(
      await screen.findByRole('table', { name: /オリジナル写真の投稿、2026年11月/ }),
    ).toBeVisible();
    expect(cells(/11月2日〜11月8日/)).toEqual(['7枚', '2枚', '–終わった週']);
    expect(cells(/11月16日〜11月22日/)).toEqual(['7枚', '1枚', '13枚']);
    expect(cells(/11月23日〜11月29日/)).toEqual(['7枚', '–これから', '13枚']);
  });

  it('say that clicks are not counted by day, and show no 0 for it', async () => {
    await history.months.put({
      month: MONTH,
      values: { clicks: { value: 62, at: Date.now() } },
    });
    const user = await show([goal('clicks', 300)]);
    await user.click(await screen.findByText('週ごとに見る'));
    expect(await screen.findByText(/日ごとの数は記録していない/)).toBeVisible();
    expect(cells(/11月2日〜11月8日/)).toEqual(['70回', '–数が分かりません', '–終わった週']);
  });
});

it('unsound stored goals do not break the page, and are said', async () => {
  const broken: unknown = { rank: { rank: 'Z' }, goals: [goal('posts', 20), { id: 'x' }, 7] };
  await goalsItem.setValue(broken as Awaited<ReturnType<typeof goalsItem.getValue>>);
  render(<Goals />);
  expect(await screen.findByText(/読めない目標が3件/)).toBeVisible();
  expect(row('投稿').getByText('/ 20件')).toBeVisible();
});
