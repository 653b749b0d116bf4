import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Reminders } from '@/components/options/goals/Reminders';
import { remindersItem } from '@/lib/storage/settings';
import { speak } from '../../helpers/messages';

const NAME = { name: '月末のお知らせ' };
const isOn = async () => (await remindersItem.getValue()).on;

/** What the browser answers when it is asked for the permission, and whether it has it. */
function browserSays({ request = true, has = true }): void {
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => request);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => has);
}

beforeEach(() => speak());

it('are off until they are asked for, and explain what will be asked', async () => {
  browserSays({});
  render(<Reminders />);
  expect(await screen.findByRole('switch', NAME)).not.toBeChecked();
  expect(screen.getByText(/通知の許可をブラウザがたずねます/)).toBeVisible();
  expect(fakeBrowser.permissions.request).not.toHaveBeenCalled();
});

it('go on when the browser allows notifications, and off without asking', async () => {
  browserSays({});
  const user = userEvent.setup();
  render(<Reminders />);
  const button = await screen.findByRole('switch', NAME);
  await user.click(button);
  await waitFor(() => expect(button).toBeChecked());
  expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ permissions: ['notifications'] });
  await user.click(button);
  await waitFor(() => expect(button).not.toBeChecked());
  expect(await isOn()).toBe(false);
  expect(fakeBrowser.permissions.request).toHaveBeenCalledTimes(1);
});

it.each(['refused', 'broken'])('stay off when asking is %s, with a way out', async (how) => {
  browserSays({ request: false });
  if (how === 'broken') {
    vi.spyOn(fakeBrowser.permissions, 'request').mockRejectedValue(new Error('not declared'));
  }
  const user = userEvent.setup();
  render(<Reminders />);
  await user.click(await screen.findByRole('switch', NAME));
  expect(await screen.findByText(/許可されなかったので、オフのままです/)).toBeVisible();
  expect(screen.getByRole('switch', NAME)).not.toBeChecked();
  expect(await isOn()).toBe(false);
});

it('say when the permission was taken away later', async () => {
  browserSays({ has: false });
  await remindersItem.setValue({ on: true, shown: [] });
  render(<Reminders />);
  expect(await screen.findByText(/許可が取り消されている/)).toBeVisible();
});
