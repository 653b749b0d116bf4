import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { csvFile } from '@/components/notebook/csv-file';
import { Notebook } from '@/components/notebook/Notebook';
import { postsOfFilter } from '@/components/notebook/posts/export-posts';
// Loaded beforehand: the notebook loads it when it is asked for, however long that takes.
import '@/components/notebook/posts/PostsPage';
import { parsePostFilter } from '@/components/notebook/posts/use-post-filter';
import { paramsOf, withParams } from '@/components/notebook/use-hash';
import { isMonth, monthOfDay } from '@/lib/domain/month';
import { addJstDays } from '@/lib/domain/time';
import { history } from '@/lib/storage/history';
import type { PostRow } from '@/lib/storage/rows';
import { pulseItem } from '@/lib/storage/settings';
import { day } from '../../helpers/builders';
import { speak } from '../../helpers/messages';
import { line, orders, put } from '../../unit/ledger/support';
import { postRow } from '../../unit/posts/posts';
import { BOWL, forgetAll, MUG, record } from './records';

const DAY = day('2026-11-20');

beforeEach(() => {
  speak('ja');
  location.hash = '#posts';
});
afterEach(async () => {
  cleanup();
  location.hash = '';
  await forgetAll();
});

const FULL = postRow(1, DAY, {
  itemKey: MUG,
  original: true,
  likes: { count: 1204, at: Date.parse('2026-11-30T12:00:00+09:00') },
  written: {
    text: '毎朝つかっています',
    hashtags: ['オリジナル写真', '朝ごはん', 'うつわ', '北欧', '木の器', 'マグ'],
    verdict: { length: 'ok', drawback: 'fail', ownPhoto: 'ok', sameAsShop: 'ok', theme: 'unknown' },
  },
});
/** Known from its page only, which did not say a date. */
const BARE = postRow(2, undefined, { itemKey: BOWL });

async function show(posts: readonly PostRow[]) {
  await record([]);
  await history.posts.bulkPut([...posts]);
  render(<Notebook />);
  return userEvent.setup();
}

const table = () => screen.findByRole('table', { name: '自分の投稿。新しい順' });
const rows = async () => {
  const [, ...found] = within(await table()).getAllByRole('row');
  return found.filter((row) => row.hasAttribute('aria-rowindex'));
};
const row = async (index: number) => (await rows())[index] ?? expect.fail(`no row ${index}`);

describe('a row', () => {
  test('has what is known of a post, and leads to its pages', async () => {
    await show([FULL]);
    const shown = within(await row(0));
    expect(await row(0)).toHaveTextContent('11月20日 2026年');
    expect(shown.getByRole('link', { name: /マグカップ/ })).toHaveAttribute(
      'href',
      'https://item.rakuten.co.jp/utsuwa/10/',
    );
    const post = shown.getByRole('link', { name: /ROOMの投稿/ });
    expect(post).toHaveAttribute('href', 'https://room.rakuten.co.jp/miyu_room/1700000000000001');
    expect(post).toHaveAttribute('rel', 'noopener noreferrer');
    expect(shown.getByText('自分の写真')).toBeVisible();
    expect(shown.getByText('1,204')).toBeVisible();
    expect(shown.getByText('11月30日時点')).toBeVisible();
    expect(shown.getByText('#朝ごはん')).toBeVisible();
    expect(shown.getByText('ほか2')).toBeVisible();
    expect(shown.queryByText('#木の器')).toBeNull();
  });

  test('says on a press what was missing', async () => {
    const user = await show([FULL]);
    const shown = within(await row(0));
    const missing = shown.getByRole('group');
    expect(missing).not.toHaveAttribute('open');
    await user.click(shown.getByText('/5', { exact: false }));
    expect(missing).toHaveAttribute('open');
    expect(missing).toHaveTextContent('3/5できていない気になる点確かめられないテーマ');
  });

  test('what is not known is a dash for eyes and a word for ears, never a number', async () => {
    await show([BARE]);
    const shown = await row(0);
    expect(shown).toHaveTextContent('日付は不明');
    expect(shown).toHaveTextContent('タグは不明');
    expect(shown.textContent).not.toMatch(/0/);
    // Score, photo, hashtags, likes and what was sold.
    expect(within(shown).getAllByText('不明')).toHaveLength(5);
    expect(within(shown).getAllByRole('link')).toHaveLength(1);
  });

  test('says what reports say was sold from it, and what of that was discarded', async () => {
    const sale = (reward: number, more = {}) =>
      line({ occurredAt: Date.parse(`${DAY}T20:00:00+09:00`), reward, ...more });
    const lines = [sale(100), sale(1_023), sale(9_000, { status: 'discarded' })];
    await put(history, 1, orders(lines, { months: [monthOfDay(DAY)] }));
    for (const { sold, shopName, itemName } of await history.rewards.toArray()) {
      const common = { sold, shopName, itemName, matches: [], tried: '' };
      await history.traces.put({ ...common, kind: 'accepted', by: 'score', itemKey: MUG });
    }
    await show([FULL, postRow(3, DAY, { itemKey: BOWL })]);
    const sold = async (index: number) =>
      (await row(index)).querySelector('[data-column="sold"] > div')?.textContent;
    expect(await sold(0)).toBe('なし');
    expect(await sold(1)).toBe('2件 報酬 1,123円 破棄 1件');
  });

  test('a name or a hashtag of the site is text, whatever is in it', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    await show([postRow(1, DAY, { written: { text: '', hashtags: [evil], verdict: {} } })]);
    expect(within(await row(0)).getByText(`#${evil}`)).toBeVisible();
    expect((await table()).querySelector('img')).toBeNull();
  });
});

describe('the page', () => {
  test('of a new notebook says how its first line gets there', async () => {
    await show([]);
    expect(await screen.findByText('投稿の記録はまだありません')).toBeVisible();
    expect(screen.getByRole('link', { name: 'my ROOMをひらく' })).toBeVisible();
    expect(screen.queryByRole('search')).toBeNull();
  });

  test('draws few of many rows, and says how many there are', async () => {
    const many = Array.from({ length: 350 }, (_, n) => postRow(n, addJstDays(DAY, -(n % 90))));
    await show(many);
    expect((await rows()).length).toBeLessThan(60);
    expect(await screen.findByText('350件')).toBeVisible();
    await waitFor(async () => expect(await table()).toHaveAttribute('aria-rowcount', '351'));
  });

  test('takes in what is posted meanwhile, at the top', async () => {
    await show([BARE]);
    expect(await rows()).toHaveLength(1);
    await history.posts.put(FULL);
    await pulseItem.setValue(Date.now());
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    expect(await row(0)).toHaveTextContent('マグカップ');
  });

  test('that cannot be read says so and can be read again', async () => {
    const user = await show([FULL]);
    cleanup();
    const broken = vi.spyOn(history, 'transaction').mockImplementation(() => {
      throw new Error('broken');
    });
    render(<Notebook />);
    expect(await screen.findByText('記録を読み込めませんでした')).toBeVisible();
    broken.mockRestore();
    await user.click(await screen.findByRole('button', { name: 'もう一度読み込む' }));
    expect(await rows()).toHaveLength(1);
  });

  test('every text exists in English', async () => {
    speak('en');
    await show([FULL, BARE]);
    expect(await screen.findByRole('table', { name: 'Your posts, newest first' })).toBeVisible();
    expect(screen.getByText('as of 30 Nov')).toBeVisible();
  });
});

describe('the filters', () => {
  const OTHER = postRow(3, day('2026-10-05'), { itemKey: BOWL, original: false });

  test('narrow the posts, stand in the address and are taken off at once', async () => {
    const user = await show([FULL, OTHER]);
    expect(await rows()).toHaveLength(2);
    const month = screen.getByRole('combobox', { name: '投稿した月' });
    await waitFor(() => expect(within(month).getAllByRole('option')).toHaveLength(3));
    await user.selectOptions(month, '2026年10月');
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    expect(await row(0)).toHaveTextContent('サラダボウル');
    expect(location.hash).toBe('#posts?month=2026-10');
    await user.selectOptions(
      await screen.findByRole('combobox', { name: '#オリジナル写真' }),
      'あり',
    );
    expect(await screen.findByText('条件に合う記録はありません')).toBeVisible();
    const [reset] = screen.getAllByRole('button', { name: '条件を外す' });
    if (reset) await user.click(reset);
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    expect(location.hash).toBe('#posts');
  });

  test('a search in the address is carried out', async () => {
    location.hash = '#posts?text=%23%E6%9C%9D%E3%81%94%E3%81%AF%E3%82%93';
    await show([FULL, OTHER]);
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    expect(screen.getByRole('searchbox', { name: '検索' })).toHaveValue('#朝ごはん');
    expect(await row(0)).toHaveTextContent('マグカップ');
  });

  test.each([
    ['#posts', {}],
    ['#posts?month=2026-13&original=maybe&text=', {}],
    [
      '#posts?month=2026-10&original=no&text=a%26b',
      { month: '2026-10', original: 'no', text: 'a&b' },
    ],
  ])('%s', (hash, filter) => {
    const read = parsePostFilter(paramsOf(hash));
    const said = Object.entries(read).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(said)).toEqual(filter);
    expect(parsePostFilter(paramsOf(withParams('#posts', { ...read })))).toEqual(read);
    expect(read.month === undefined || isMonth(read.month)).toBe(true);
  });
});

describe('likes with and without', () => {
  const liked = (n: number, original: boolean, count: number) =>
    postRow(n, DAY, { original, likes: { count, at: Date.parse('2026-12-01T00:00:00+09:00') } });
  const compared = () => screen.findByRole('table', { name: 'これをした投稿は、いいねが多い？' });

  test('counts, medians and their difference where there are enough; else why not', async () => {
    await show([
      ...Array.from({ length: 10 }, (_, n) => liked(n, true, 20 + n)),
      ...Array.from({ length: 12 }, (_, n) => liked(100 + n, false, 30)),
    ]);
    const shown = within(await compared());
    const original = shown.getByRole('row', { name: /#オリジナル写真を付けた/ });
    expect(original).toHaveTextContent(/24\.510件/);
    expect(original).toHaveTextContent(/3012件/);
    expect(original).toHaveTextContent('−5.5');
    const drawback = shown.getByRole('row', { name: /気になる点も書いた/ });
    expect(drawback).toHaveTextContent('不明な22件は除く');
    expect(drawback).toHaveTextContent('まだ判断できません（0件/各10件必要）');
    expect(screen.getByText(/22件の記録です/)).toBeVisible();
    expect(screen.getByText(/とは言えません/)).toBeVisible();
  });

  test('one post too few shows no median', async () => {
    await show([
      ...Array.from({ length: 9 }, (_, n) => liked(n, true, 77)),
      ...Array.from({ length: 12 }, (_, n) => liked(100 + n, false, 30)),
    ]);
    const shown = await compared();
    expect(shown).toHaveTextContent('まだ判断できません（9件/各10件必要）');
    expect(shown).not.toHaveTextContent('77');
  });

  test('without likes to compare it says what brings them', async () => {
    await show([BARE]);
    expect(await screen.findByText(/いいねの記録がまだありません/)).toBeVisible();
    expect(screen.queryByRole('table', { name: /いいねが多い/ })).toBeNull();
  });
});

test('the file has the posts of the filter, in words, and can be stopped', async () => {
  await show([FULL, BARE]);
  const scope = new AbortController();
  const saving = { signal: scope.signal, onProgress: () => undefined };
  const { file, rows: written } = await csvFile(
    postsOfFilter(history, { original: 'yes' }),
    saving,
  );
  expect(written).toBe(1);
  const [header, line] = (await file.text()).split('\r\n');
  expect(header).toContain('投稿日,商品名,ショップ名');
  expect(line).toContain('あり,自分の写真,3,5,気になる点,テーマ,#オリジナル写真 #朝ごはん');
  scope.abort();
  await expect(csvFile(postsOfFilter(history, {}), saving)).rejects.toThrow();
});
