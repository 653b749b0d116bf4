import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { monthOf, previousMonth } from '@/lib/domain/month';
import { NO_COUNTS } from '@/lib/domain/rollup';
import { jstDay } from '@/lib/domain/time';
import { history } from '@/lib/storage/history';
import { pulseItem } from '@/lib/storage/settings';
import { speak } from '../../helpers/messages';
import { startBackground, stopBackground } from '../options/background';
import { room } from '../rank/views';

const now = Date.now();
const month = monthOf(now);
const seen = (rank: 'B' | 'S') =>
  history.snapshots.put({ room: room(), day: jstDay(now), at: now, rank });

async function show() {
  render(<Popup />);
  const section = await screen.findByRole('region', { name: 'ランク' });
  return { user: userEvent.setup(), rank: within(section) };
}

beforeEach(async () => {
  speak();
  await startBackground();
});

test('with nothing known it invites to open my ROOM or to type, and the form is open', async () => {
  const { rank } = await show();
  expect(rank.getByRole('heading', { name: 'ランクがまだ分かりません' })).toBeVisible();
  expect(rank.getByRole('link', { name: 'my ROOMをひらく' })).toHaveAttribute(
    'href',
    'https://room.rakuten.co.jp/my',
  );
  expect(rank.getByLabelText('ランク')).toBeVisible();
  expect(rank.queryByRole('list', { name: /E から S/ })).toBeNull();
});

test('a rank typed into the form is shown at once, and the form stays open', async () => {
  const { user, rank } = await show();
  await user.selectOptions(rank.getByLabelText('ランク'), 'B');
  await user.type(rank.getByLabelText('承認されたオリジナル写真'), '３');
  await user.click(rank.getByRole('button', { name: '保存する' }));
  expect(await rank.findByText('3')).toBeVisible();
  expect(rank.getByText(/のランク（記入）/)).toBeVisible();
  expect(rank.getByText('保存しました。')).toBeVisible();
  expect(await history.months.get(month)).toMatchObject({
    rank: { value: 'B' },
    values: { photosApproved: { value: 3 } },
  });
});

test('a check ticked by hand is stored, stamped and taken back', async () => {
  await seen('B');
  const { user, rank } = await show();
  const follow = () => rank.findByRole('button', { name: 'フォローを済みにする' });
  await user.click(await follow());
  await waitFor(async () => expect(await follow()).toHaveAttribute('aria-pressed', 'true'));
  expect(await history.months.get(month)).toMatchObject({
    values: { checkFollow: { value: true } },
  });
  await user.click(await follow());
  await waitFor(async () => expect(await follow()).toHaveAttribute('aria-pressed', 'false'));
  expect(await history.months.get(month)).toBeUndefined();
});

test('says when a tick did not get through', async () => {
  await seen('B');
  const { user, rank } = await show();
  stopBackground();
  await user.click(rank.getByRole('button', { name: 'いいねを済みにする' }));
  const failed = '保存できませんでした。もう一度お試しください。';
  expect(await rank.findByText(failed, undefined, { timeout: 10_000 })).toBeVisible();
});

test('what the notebook saw itself appears as soon as it is recorded', async () => {
  await seen('B');
  const { rank } = await show();
  expect(rank.queryByText('この手帳の記録')).toBeNull();
  await history.rollups.put({ ...NO_COUNTS, day: jstDay(now), likes: 1 });
  await pulseItem.setValue(now + 1);
  expect(await rank.findByText('この手帳の記録')).toBeVisible();
});

test('leads to the rank page of the notebook and to the goals', async () => {
  await seen('S');
  const { rank } = await show();
  expect(rank.getByRole('link', { name: '手帳で見る' })).toHaveAttribute(
    'href',
    expect.stringMatching(/notebook\.html#rank$/),
  );
  expect(rank.getByRole('link', { name: '目標を変える' })).toHaveAttribute(
    'href',
    expect.stringMatching(/options\.html#goals$/),
  );
});

test('months before the present one are there to compare with', async () => {
  await seen('B');
  await history.months.put({
    month: previousMonth(month),
    values: { clicks: { value: 1204, at: now } },
  });
  const { rank } = await show();
  const list = rank.getByRole('list', { name: 'クリック これまでの3か月', hidden: true });
  expect(list).toHaveTextContent('1,204回記入');
});
