import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Reminders } from '@/components/options/reminders/Reminders';
import { USUAL_HOURS } from '@/lib/domain/planner/hours';
import { NO_WISHES } from '@/lib/domain/reminders/kept';
import { REMINDER_KINDS } from '@/lib/domain/reminders/reminder';
import { hoursItem, reminderWishesItem } from '@/lib/storage/settings';
import { speak } from '../../helpers/messages';

const START = { name: 'イベントの開始' };
const REGULAR = { name: '毎月の決まった日も知らせる' };
const isOn = async () => (await reminderWishesItem.getValue()).on;

/** What the browser answers when it is asked for the permission, and whether it has it. */
function browserSays({ request = true, has = true }): void {
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => request);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => has);
}

beforeEach(async () => {
  speak();
  await reminderWishesItem.setValue(NO_WISHES);
  await hoursItem.setValue(USUAL_HOURS);
});

describe('reminders', () => {
  it('are all off until they are asked for, one switch a kind', async () => {
    browserSays({});
    render(<Reminders />);
    await screen.findByRole('switch', START);
    const on = screen.getAllByRole('switch').map((button) => button.getAttribute('aria-checked'));
    expect(on.slice(0, REMINDER_KINDS.length)).toEqual(REMINDER_KINDS.map(() => 'false'));
    expect(fakeBrowser.permissions.request).not.toHaveBeenCalled();
  });

  it('go on by kind when the browser allows notifications, and off without asking', async () => {
    browserSays({});
    const user = userEvent.setup();
    render(<Reminders />);
    const button = await screen.findByRole('switch', START);
    await user.click(button);
    await waitFor(() => expect(button).toBeChecked());
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({
      permissions: ['notifications'],
    });
    expect(await isOn()).toEqual(['event-start']);
    await user.click(button);
    await waitFor(() => expect(button).not.toBeChecked());
    expect(await isOn()).toEqual([]);
    expect(fakeBrowser.permissions.request).toHaveBeenCalledTimes(1);
  });

  it.each(['refused', 'broken'])('stay off when asking is %s, with a way out', async (how) => {
    browserSays({ request: false });
    if (how === 'broken') {
      vi.spyOn(fakeBrowser.permissions, 'request').mockRejectedValue(new Error('not declared'));
    }
    const user = userEvent.setup();
    render(<Reminders />);
    await user.click(await screen.findByRole('switch', START));
    expect(await screen.findByText(/許可されなかったので、オフのままです/)).toBeVisible();
    expect(await isOn()).toEqual([]);
  });

  it('say when the permission was taken away later', async () => {
    browserSays({ has: false });
    await reminderWishesItem.setValue({ ...NO_WISHES, on: ['payout-day'] });
    render(<Reminders />);
    expect(await screen.findByText(/許可が取り消されている/)).toBeVisible();
  });

  it('of regular days are offered beside those of events, and apart from them', async () => {
    browserSays({});
    const user = userEvent.setup();
    render(<Reminders />);
    await screen.findByRole('switch', START);
    expect(screen.queryByRole('switch', REGULAR)).toBeNull();
    await user.click(await screen.findByRole('switch', START));
    await user.click(await screen.findByRole('switch', REGULAR));
    await waitFor(async () =>
      expect(await reminderWishesItem.getValue()).toMatchObject({ regularDays: true }),
    );
  });
});

it('quiet hours are moved, and taken away', async () => {
  browserSays({});
  const user = userEvent.setup();
  render(<Reminders />);
  await user.selectOptions(await screen.findByLabelText('静かな時間の終わり'), '6:00');
  await waitFor(async () =>
    expect((await reminderWishesItem.getValue()).quiet).toEqual({ from: 22 * 60, to: 6 * 60 }),
  );
  await user.click(await screen.findByRole('switch', { name: '静かな時間' }));
  await waitFor(async () =>
    expect(await reminderWishesItem.getValue()).not.toHaveProperty('quiet'),
  );
});

it('own hours are set day by day; a start after the end moves the end', async () => {
  browserSays({});
  const user = userEvent.setup();
  render(<Reminders />);
  await user.selectOptions(await screen.findByLabelText('月曜日の終わり'), '9:00');
  await user.selectOptions(await screen.findByLabelText('月曜日の始まり'), '20:00');
  await user.click(await screen.findByRole('switch', { name: '日曜日にシェアできる' }));
  await waitFor(async () => {
    const hours = await hoursItem.getValue();
    expect([hours[0], hours[1], hours[6]]).toEqual([[{ from: 20, to: 21 }], USUAL_HOURS[1], []]);
  });
});
