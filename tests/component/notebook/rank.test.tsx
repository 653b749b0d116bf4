import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RankPage } from '@/components/notebook/rank/RankPage';
import { daysBetween } from '@/lib/domain/days';
import { firstDay, monthStart } from '@/lib/domain/month';
import type { Goal } from '@/lib/domain/rank/goals';
import type { MetricId } from '@/lib/domain/rank/metrics';
import { monthName } from '@/lib/i18n/format';
import { history } from '@/lib/storage/history';
import { goalsItem } from '@/lib/storage/settings';
import { speak } from '../../helpers/messages';
import { line, orders, put } from '../../unit/ledger/support';
import { ago, counted, exact, present, rounded, snapshot, today, typed } from './rank-records';
import { forgetAll } from './records';

beforeEach(() => speak('ja'));
afterEach(async () => {
  cleanup();
  location.hash = '';
  await forgetAll();
});

const open = (hash = '#rank') => {
  location.hash = hash;
  render(<RankPage />);
};
const part = (name: string) => screen.findByRole('region', { name });
const picture = (name: RegExp) => screen.findByRole('img', { name });

test('a new notebook says how the first figures get there, and where to type them in', async () => {
  open();
  expect(await screen.findByText('ランクの記録はまだありません')).toBeVisible();
  expect(screen.getByRole('link', { name: '月の数字を記入する' })).toHaveAttribute(
    'href',
    expect.stringMatching(/options\.html#months$/),
  );
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});

test('where one stands: the letter, the next one, what it asks for, what was not read', async () => {
  await snapshot(0, { rank: 'B', followers: exact(1284), posts: exact(900) });
  await typed(present(), { clicks: 820 });
  open();
  const now = await part('いまの位置');
  expect(now).toHaveTextContent('つぎはA');
  const asked = within(now).getByRole('list', { name: 'ランクAの条件' });
  expect(asked).toHaveTextContent('クリック');
  expect(asked).toHaveTextContent('820 / 1,500回');
  const checks = within(now).getByRole('list', { name: /済んだかどうか/ });
  expect(within(checks).getByText('プロフィール設定')).toHaveTextContent('済');
  expect(within(checks).getByText('検索')).toHaveTextContent('不明');
  expect(now).toHaveTextContent('読めなかったもの：フォロー中、コレクション、いいねの総数');
});

describe('what a rank is worth', () => {
  test('is an estimate of the typed sales of the last full month', async () => {
    await typed(ago(1), { salesYen: 97_537 }, 'B');
    open();
    const worth = await part('ランクごとの上乗せ');
    const rows = await within(worth).findAllByRole('row');
    expect(worth).toHaveTextContent('推定');
    expect(rows.map((row) => row.textContent)).toEqual([
      'ランク上乗せ率上乗せこの月との差',
      'S+3%2,926円+1,951円',
      'A+2%1,950円+975円',
      'Bこの月+1%975円±0',
      'C・D・E+0%0円−975円',
    ]);
    expect(worth).toHaveTextContent('購入者ごとの上限');
    expect(worth).toHaveTextContent('この月の金額は未記入');
  });

  test('is reckoned sale by sale once there is a report, before anything typed', async () => {
    await typed(ago(1), { salesYen: 97_537 }, 'B');
    const sold = (amount: number, more = {}) =>
      line({ occurredAt: monthStart(ago(1)), amount, reward: 40, ...more });
    const lines = [
      sold(1_000),
      sold(200_000),
      sold(5_000, { status: 'discarded' }),
      sold(7_000, { measurementId: 'myblog' }),
    ];
    await put(history, 1, orders(lines, { months: [ago(1)] }), {
      name: 'period.csv',
      rejected: 0,
      kind: 'period',
      lines: [
        { kind: 'period', day: firstDay(ago(1)), reward: 0, clicks: 120, sales: 0, amount: 0 },
      ],
    });
    open();
    const worth = await part('ランクごとの上乗せ');
    const [, s] = await within(worth).findAllByRole('row');
    expect(s).toHaveTextContent('S+3%1,030円+20円');
    expect(worth).toHaveTextContent('レポートのROOMの売上 2件・201,000円');
    expect(worth).toHaveTextContent('通常の報酬 80円');
    expect(worth).not.toHaveTextContent('推定');
    const months = await part('月ごとの比較');
    expect(within(months).getByText('2件').closest('td')).toHaveTextContent('レポート');
    expect(within(months).getByText('120回').closest('td')).toHaveTextContent('アカウント全体');
    expect(months).toHaveTextContent('レポートのクリックは、アフィリエイト全体の数です');
  });

  test('is asked for when there are no sales; this month alone is not enough', async () => {
    await typed(present(), { salesYen: 97_537 });
    open();
    const worth = await part('ランクごとの上乗せ');
    expect(within(worth).queryByRole('table')).not.toBeInTheDocument();
    expect(await within(worth).findByRole('link', { name: '売上金額を記入する' })).toHaveAttribute(
      'href',
      expect.stringMatching(/options\.html#months$/),
    );
  });
});

test('the rank of each month; a month without one is said to be unknown', async () => {
  await typed(ago(2), {}, 'C');
  await typed(ago(0), {}, 'B');
  open('#rank?range=3');
  const name = (await picture(/^月ごとのランク/)).getAttribute('aria-label');
  expect(name).toContain(`${monthName(ago(2))}から${monthName(ago(2))}までランクC。`);
  expect(name).toContain(`${monthName(ago(1))}から${monthName(ago(1))}まで不明。`);
  expect(name).toContain(`${monthName(ago(0))}から${monthName(ago(0))}までランクB。`);
  expect(screen.getByText(/斜線の月は/)).toBeVisible();
});

describe('what went on', () => {
  test('the latest value, and its change between exact ones only', async () => {
    await snapshot(3, { followers: exact(1200) });
    await snapshot(2, { followers: exact(1234) });
    await snapshot(1, { followers: rounded(2000) });
    open();
    expect(await picture(/^フォロワー。最新は約2,000人/)).toBeVisible();
    expect(screen.getByText(/から\+34$/)).toBeVisible();
  });

  test('the present month is under way, and nothing is unknown by itself', async () => {
    await counted(0, { posts: 2, photos: 1 });
    open();
    expect(await picture(/^投稿。最新は2件（.+・途中）/)).toBeVisible();
    expect(await picture(/^クリック。この期間の記録はありません/)).toBeVisible();
  });

  const goal = (metric: MetricId): Goal => ({
    id: metric,
    metric,
    period: 'month',
    revisions: [{ from: firstDay(ago(2)), target: 30 }],
  });

  test('goals are drawn in', async () => {
    await counted(0, { posts: 2 });
    await goalsItem.setValue({ rank: null, goals: [goal('posts')] });
    open();
    expect(await screen.findByText('目標 30件')).toBeInTheDocument();
    expect(screen.queryByText('破線はこの数の目標')).not.toBeInTheDocument();
  });

  test('a goal of the approved photos is said to be theirs', async () => {
    await counted(0, { posts: 2, photos: 1 });
    await goalsItem.setValue({ rank: null, goals: [goal('photosApproved')] });
    open();
    expect(await screen.findByText('目標 30枚')).toBeInTheDocument();
    expect(screen.getByText('破線はこの数の目標')).toBeVisible();
  });
});

describe('the months beside each other', () => {
  const cells = async (name: string) => {
    const table = await screen.findByRole('table', { name: /^月ごとの数字/ });
    const row = within(table).getByRole('row', { name: new RegExp(`^${name}`) });
    return within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
  };

  test('have a source, a change between exact ones, and a dash where nothing is known', async () => {
    await typed(ago(3), { clicks: 100 });
    await typed(ago(2), { clicks: 130 });
    await typed(ago(0), { clicks: 40 });
    open('#rank?range=3');
    expect(await cells('クリック')).toEqual(['130回記記入+30', '–不明', '40回記記入']);
  });

  test('the present one is not over, so it has no change yet', async () => {
    await typed(ago(1), { clicks: 130 });
    await typed(ago(0), { clicks: 40 });
    open('#rank?range=3');
    expect(await cells('クリック')).toEqual(['–不明', '130回記記入', '40回記記入']);
  });

  test('the first month of the range is compared with the whole month before it', async () => {
    // The first of a month lies further back than the days that the pace needs.
    await counted(daysBetween(firstDay(ago(3)), today()), { posts: 5 });
    await counted(daysBetween(firstDay(ago(2)), today()), { posts: 7 });
    open('#rank?range=3');
    const [first] = await cells('投稿');
    expect(first).toBe('7件手この手帳の記録+2');
  });
});

test('the year of posts can be turned back to the first one recorded, no further', async () => {
  const user = userEvent.setup();
  await counted(0, { posts: 3 });
  await counted(370, { posts: 5 });
  open();
  const year = Number(today().slice(0, 4));
  expect(await picture(new RegExp(`^${year}年の投稿。3件`))).toBeVisible();
  const back = screen.getByRole('button', { name: '前の年' });
  await waitFor(() => expect(back).toBeEnabled());
  await user.click(back);
  expect(await picture(new RegExp(`^${year - 1}年の投稿。5件`))).toBeVisible();
  expect(back).toBeDisabled();
});

describe('the range', () => {
  test('is kept in the address, and read from it', async () => {
    const user = userEvent.setup();
    await counted(0, { posts: 2 });
    open('#rank?range=24');
    expect(await screen.findByRole('button', { name: '24か月' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await user.click(await screen.findByRole('button', { name: '3か月' }));
    expect(location.hash).toBe('#rank?range=3');
    expect(screen.getByLabelText('最初の月')).toHaveValue(ago(2));
    expect(screen.getByLabelText('最後の月')).toHaveValue(ago(0));
    expect(screen.getByRole('button', { name: '3か月' })).toHaveFocus();
  });

  test('of a link that is followed later is shown too', async () => {
    await counted(0, { posts: 2 });
    open('#rank?range=3');
    await part('推移');
    location.hash = `#rank?from=${ago(8)}&to=${ago(6)}`;
    await waitFor(() => expect(screen.getByLabelText('最後の月')).toHaveValue(ago(6)));
    const trend = await part('推移');
    await waitFor(() =>
      expect(trend).toHaveTextContent(`${monthName(ago(8))}〜${monthName(ago(6))}`),
    );
  });
});

test('every text exists in English', async () => {
  speak('en');
  await snapshot(0, { rank: 'B', followers: exact(1284) });
  await counted(0, { posts: 2, photos: 1 });
  await typed(ago(1), { salesYen: 97_537, reward: 3_000, photosApproved: 3 }, 'B');
  open();
  expect(await part('Where you stand')).toBeVisible();
  expect(await picture(/^Posts in \d{4}\. 2 posts, days with a post: 1/)).toBeVisible();
});
