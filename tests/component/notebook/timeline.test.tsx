import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Notebook } from '@/components/notebook/Notebook';
import { parsePostId } from '@/lib/domain/identity';
import { addJstDays, jstDay } from '@/lib/domain/time';
import { history } from '@/lib/storage/history';
import { pulseItem } from '@/lib/storage/settings';
import { speak } from '../../helpers/messages';
import { BOWL, clicked, forgetAll, MUG, record } from './records';

const POST = parsePostId('1700000000000001');

beforeEach(() => speak('ja'));
afterEach(async () => {
  cleanup();
  location.hash = '';
  await forgetAll();
});

const entries = () => screen.findAllByRole('article');
const names = async () =>
  (await entries()).map((entry) => within(entry).getByRole('heading', { level: 4 }).textContent);

test('an entry says what happened, what was seen of it, and leads to its pages', async () => {
  await record([clicked(1, 1, { itemKey: MUG, ...(POST && { postId: POST }) })]);
  render(<Notebook />);
  const [entry] = await entries();
  if (!entry) throw new Error('no entry');
  const shown = within(entry);
  expect(entry).toHaveTextContent('ROOMからクリック');
  expect(entry).toHaveTextContent(/クリック \d\d:\d\d:\d\d → 着地 \d\d:\d\d:\d\d scid=room_pc/);
  expect(entry).toHaveTextContent('かご受付中');
  expect(entry).toHaveTextContent('までにかごへ');
  expect(shown.getByRole('link', { name: /商品ページ/ })).toHaveAttribute(
    'href',
    'https://item.rakuten.co.jp/utsuwa/10/',
  );
  expect(shown.getByRole('link', { name: /ROOMの投稿/ })).toHaveAttribute(
    'href',
    'https://room.rakuten.co.jp/miyu_room/1700000000000001',
  );
  for (const link of shown.getAllByRole('link')) {
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
});

test('a link check says what was found; a landing alone says so', async () => {
  const own = clicked(1, 1, { itemKey: MUG, standing: 'own', ownership: 'own' });
  const [, landing] = own.evidence;
  if (!landing) throw new Error('no landing');
  await record([
    { ...own, evidence: [{ ...landing, detail: '' }] },
    clicked(2, 2, { itemKey: BOWL, evidence: [landing] }),
  ]);
  render(<Notebook />);
  const [check, landed] = await entries();
  expect(check).toHaveTextContent('印が見つからない');
  expect(check).toHaveTextContent('印なしで着地');
  expect(landed).toHaveTextContent('着地だけ');
});

test('the search in the address is carried out', async () => {
  location.hash = `#${new URLSearchParams({ text: 'サラダ' })}`;
  await record([clicked(1, 1, { itemKey: MUG }), clicked(2, 2, { itemKey: BOWL })]);
  render(<Notebook />);
  expect(await names()).toEqual([expect.stringContaining('サラダボウル')]);
  expect(screen.getByRole('searchbox', { name: '検索' })).toHaveValue('サラダ');
  expect(screen.getByText('1件')).toHaveAttribute('role', 'status');
});

test('filters narrow the list and can be taken off at once', async () => {
  const user = userEvent.setup();
  await record([
    clicked(1, 1, { itemKey: MUG }),
    clicked(2, 2, { itemKey: BOWL, standing: 'bought' }),
  ]);
  render(<Notebook />);
  await entries();
  await user.selectOptions(await screen.findByRole('combobox', { name: '状態' }), '購入済み');
  await waitFor(async () => expect(await names()).toHaveLength(1));
  expect(screen.getByText(/「かごに追加」は表示していません/)).toBeVisible();
  await user.click(await screen.findByRole('button', { name: '条件を外す' }));
  await waitFor(async () => expect(await names()).toHaveLength(2));
  expect(screen.getByText('2件')).toBeVisible();
});

test('a filter that nothing fits offers the way back', async () => {
  const user = userEvent.setup();
  await record([clicked(1, 1, { itemKey: MUG })]);
  render(<Notebook />);
  await entries();
  await user.type(await screen.findByRole('searchbox', { name: '検索' }), 'そんな商品はない');
  expect(await screen.findByText('条件に合う記録はありません')).toBeVisible();
  const [reset] = screen.getAllByRole('button', { name: '条件を外す' });
  if (reset) await user.click(reset);
  expect(await entries()).toHaveLength(1);
  expect(screen.getByRole('searchbox', { name: '検索' })).toHaveValue('');
});

test('quick ranges are days in Japan, the last one today', async () => {
  const user = userEvent.setup();
  await record([clicked(1, 0.01, { itemKey: MUG }), clicked(2, 24 * 20, { itemKey: BOWL })]);
  render(<Notebook />);
  expect(await entries()).toHaveLength(2);
  await user.click(await screen.findByRole('button', { name: '7日' }));
  await waitFor(async () => expect(await entries()).toHaveLength(1));
  const today = jstDay(Date.now());
  expect(screen.getByLabelText('開始日')).toHaveValue(addJstDays(today, -6));
  expect(screen.getByLabelText('終了日')).toHaveValue(today);
  expect(screen.getByRole('button', { name: '7日' })).toHaveAttribute('aria-pressed', 'true');
});

test('an empty notebook says how its first entry is made', async () => {
  render(<Notebook />);
  expect(await screen.findByText('まだ記録がありません')).toBeVisible();
  expect(screen.getByRole('link', { name: '楽天ROOMをひらく' })).toHaveAttribute(
    'href',
    'https://room.rakuten.co.jp/',
  );
});

test('what is recorded meanwhile appears at the top', async () => {
  await record([clicked(1, 1, { itemKey: MUG })]);
  render(<Notebook />);
  await entries();
  await record([clicked(2, 0.01, { itemKey: BOWL })]);
  await pulseItem.setValue(Date.now());
  await waitFor(async () =>
    expect(await names()).toEqual([
      expect.stringContaining('サラダボウル'),
      expect.stringContaining('マグカップ'),
    ]),
  );
});

test('a history that cannot be read says so and can be read again', async () => {
  const user = userEvent.setup();
  await record([clicked(1, 1, { itemKey: MUG })]);
  const broken = vi.spyOn(history, 'transaction').mockImplementation(() => {
    throw new Error('broken');
  });
  render(<Notebook />);
  expect(await screen.findByRole('alert')).toHaveTextContent('記録を読み込めませんでした');
  broken.mockRestore();
  await user.click(await screen.findByRole('button', { name: 'もう一度読み込む' }));
  expect(await entries()).toHaveLength(1);
});

test('every text exists in English', async () => {
  speak('en');
  await record([clicked(1, 1, { itemKey: MUG })]);
  render(<Notebook />);
  await entries();
  expect(screen.getByRole('feed', { name: 'Entries' })).toBeVisible();
  expect(screen.getByText('Entries: 1')).toBeVisible();
});
