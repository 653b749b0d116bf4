import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AIM, begin, goal, show, stored, TODAY } from './goals.support';

beforeEach(begin);
afterEach(() => vi.useRealTimers());

const BUTTON = 'Aに必要な数を目標にする';

async function preview(...args: Parameters<typeof show>) {
  const user = await show(...args);
  await user.click(await screen.findByRole('button', { name: BUTTON }));
  const group = await screen.findByRole('group', { name: /Aに必要な数を、毎月の目標に/ });
  return { user, group };
}

it('shows first what it would set, without the checks, and marks what is only a guide', async () => {
  const { group } = await preview([], AIM);
  const lines = within(group).getAllByRole('checkbox');
  expect(lines.map((line) => line.closest('label')?.textContent)).toEqual([
    expect.stringMatching(/^承認されたオリジナル写真新しく 10枚目安.*まだ確かめていません/),
    'クリック新しく 1,500回目安',
  ]);
  for (const line of lines) expect(line).toBeChecked();
  expect((await stored()).goals).toEqual([]);
});

it('sets them from today on, says why they are there and gives the keyboard back', async () => {
  const { user } = await preview([], AIM);
  await user.click(await screen.findByRole('button', { name: '目標にする' }));
  expect(await screen.findByText('ランクAの条件から、2件を目標にしました。')).toBeVisible();
  expect(await screen.findAllByText('ランクAの条件から')).toHaveLength(2);
  const { goals } = await stored();
  expect(goals.map(({ metric, revisions }) => [metric, revisions])).toEqual([
    ['photosApproved', [{ from: TODAY, target: 10 }]],
    ['clicks', [{ from: TODAY, target: 1500 }]],
  ]);
  expect(screen.getByRole('button', { name: BUTTON })).toHaveFocus();
});

it('leaves a harder goal of the user alone unless it is asked to lower it', async () => {
  const own = [goal('photosApproved', 25), goal('clicks', 1500)];
  const { user, group } = await preview(own, AIM);
  const photos = within(group).getByRole('checkbox', { name: /25枚 から 10枚 に下げる/ });
  expect(photos).not.toBeChecked();
  expect(within(group).getByRole('checkbox', { name: /いまと同じ 1,500回/ })).toBeDisabled();
  const apply = screen.getByRole('button', { name: '目標にする' });
  expect(apply).toBeDisabled();
  await user.click(photos);
  await user.click(apply);
  await waitFor(async () => expect((await stored()).goals[0]?.revisions[1]?.target).toBe(10));
  expect((await stored()).goals[1]).toEqual(own[1]);
});

it('does nothing when it is closed', async () => {
  const { user } = await preview([], AIM);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('group', { name: /Aに必要な数/ })).toBeNull();
  expect(screen.getByRole('button', { name: BUTTON })).toHaveFocus();
  expect((await stored()).goals).toEqual([]);
});

it('says when a goal is no longer what the rank asks for', async () => {
  const derivedFrom = { rank: 'A', requirement: 'A.clicks' } as const;
  await show([goal('clicks', 1200, { derivedFrom })], AIM);
  expect(screen.getByText('ランクAの条件から（条件は1,500回）')).toBeVisible();
});
