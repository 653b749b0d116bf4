import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { history } from '@/lib/storage/history';
import { hiddenEventsItem } from '@/lib/storage/settings';
import { findButton } from '../find-button';
import { stopBackground } from '../options/background';
import { firstBar, jst, onEventsPage, open, own } from './events-support';

onEventsPage();

const SALE = /^楽天スーパーSALE（推定） 12月4日/;
const stored = () => history.events.toArray();
const field = (name: RegExp | string) => screen.getByLabelText(name);

test('what does not fit is said at its field; a whole form is stored, and can be taken back', async () => {
  const user = await open();
  await user.click(await findButton('イベントを追加'));
  const form = await screen.findByRole('dialog', { name: 'イベントを追加' });
  const save = within(form).getByRole('button', { name: '保存' });
  await user.click(save);
  expect(screen.getByRole('alert')).toHaveTextContent('名前がありません');
  expect(field('名前')).toHaveFocus();
  await user.type(field('名前'), 'ROOM強化週間');
  await user.clear(field(/^終了/));
  await user.type(field(/^終了/), '2026-12-01T19:59');
  await user.click(save);
  expect(field(/^終了/)).toHaveAccessibleDescription(/終了が開始より前/);
  await user.clear(field(/^終了/));
  await user.type(field(/^終了/), '2026-12-03T01:59');
  await user.type(field('ハッシュタグ'), 'ROOM週間');
  await user.click(save);
  expect(await screen.findByText(/「ROOM強化週間」を追加しました/)).toBeVisible();
  const [event] = await stored();
  expect(event).toMatchObject({ startsAt: jst('2026-12-01 20:00'), hashtag: '#ROOM週間' });
  // Announced as 01:59, it ends at 02:00.
  expect(event?.endsAt).toBe(jst('2026-12-03 02:00'));
  expect(await screen.findByRole('button', { name: /^ROOM強化週間/ })).toBeVisible();
  await user.click(await findButton('取り消す'));
  await waitFor(async () => expect(await stored()).toEqual([]));
});

test('an estimate is edited as a copy of one’s own, which takes its place', async () => {
  const user = await open();
  await user.click(await firstBar(SALE));
  const leaf = await screen.findByRole('dialog', { name: '楽天スーパーSALE' });
  expect(leaf).toHaveTextContent('楽天の発表ではありません');
  await user.click(within(leaf).getByRole('button', { name: '編集' }));
  await screen.findByText(/もとのイベントは隠して/);
  await user.click(await screen.findByRole('radio', { name: '確定' }));
  await user.click(await findButton('保存'));
  await waitFor(() => expect(screen.queryAllByRole('button', { name: SALE })).toEqual([]));
  expect(await firstBar(/^楽天スーパーSALE 12月4日/)).toBeVisible();
  expect(await stored()).toMatchObject([{ confidence: 'confirmed', origin: { from: 'user' } }]);
  expect(await hiddenEventsItem.getValue()).toEqual(['estimate:super-sale:2026-12']);
  await user.click(await findButton('取り消す'));
  expect(await firstBar(SALE)).toBeVisible();
  expect(await stored()).toEqual([]);
});

test('what is not one’s own is hidden, and shown again on demand', async () => {
  const user = await open();
  await user.click(await firstBar(SALE));
  await user.click(await findButton('隠す'));
  await waitFor(() => expect(screen.queryAllByRole('button', { name: SALE })).toEqual([]));
  await user.click(await screen.findByText(/隠したイベント（この月1件・全部で1件）/));
  await user.click(await findButton('「楽天スーパーSALE（推定）」を表示する'));
  expect(await firstBar(SALE)).toBeVisible();
  expect(await hiddenEventsItem.getValue()).toEqual([]);
});

test('an own event is duplicated as a new one, and deleted with a way back', async () => {
  await own('mine', '2026-12-12 20:00', '2026-12-16 02:00');
  const user = await open();
  const mine = /^お買い物マラソン 12月12日/;
  await user.click(await firstBar(mine));
  await user.click(await findButton('複製'));
  await user.click(await screen.findByRole('button', { name: '保存' }));
  await waitFor(async () => expect(await stored()).toHaveLength(2));
  await user.click(await firstBar(mine));
  await user.click(await findButton('削除'));
  await waitFor(async () => expect(await stored()).toHaveLength(1));
  await screen.findByText(/を削除しました/);
  await user.click(await findButton('取り消す'));
  await waitFor(async () => expect(await stored()).toHaveLength(2));
});

test('what could not be kept is said', async () => {
  const user = await open();
  await user.click(await firstBar(SALE));
  stopBackground();
  await user.click(await findButton('隠す'));
  expect(await screen.findByText(/保存できませんでした/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '取り消す' })).toBeNull();
});
