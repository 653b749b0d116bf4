import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { SAMPLES, sampleOf } from '@/components/welcome/samples';
import { Welcome } from '@/components/welcome/Welcome';
import { chipFace } from '@/lib/content/chip/face';
import { chipTexts, sayFrom } from '@/lib/i18n/chip-texts';
import { history } from '@/lib/storage/history';
import { candidatesItem, goalsItem, settingsItem } from '@/lib/storage/settings';
import { NOW, room } from '../../helpers/builders';
import { speak } from '../../helpers/messages';
import { startBackground } from '../options/background';

const mine = room('aoi_techo');

beforeEach(async () => {
  speak();
  await startBackground();
});

async function show() {
  const user = userEvent.setup();
  render(<Welcome />);
  const step = async (name: RegExp) => {
    const heading = await screen.findByRole('heading', { level: 2, name });
    const item = heading.closest('li');
    if (!item) throw new Error('not a step');
    return item;
  };
  return { user, step };
}

describe('the own ROOM', () => {
  it('is asked about as soon as the background noticed it', async () => {
    const { user, step } = await show();
    const first = await step(/自分のROOMを見つける/);
    const link = await within(first).findByRole('link', { name: /my ROOMをひらく/ });
    expect(link).toHaveAttribute('href', 'https://room.rakuten.co.jp/my');
    await candidatesItem.setValue([{ room: mine, seenAt: NOW, answer: 'open' }]);
    await user.click(await within(first).findByRole('button', { name: 'はい' }));
    await screen.findByRole('heading', { name: '自分のROOMを見つける （済み）' });
    expect((await settingsItem.getValue()).ownRooms).toEqual([mine]);
  });

  it('can be typed', async () => {
    const { user, step } = await show();
    const first = await step(/自分のROOMを見つける/);
    await user.type(await within(first).findByLabelText('ROOMのアドレス、またはID'), 'aoi_techo');
    await user.click(within(first).getByRole('button', { name: '登録する' }));
    await waitFor(async () => expect((await settingsItem.getValue()).ownRooms).toEqual([mine]));
  });
});

it('a rank is chosen, and given up again', async () => {
  const { user, step } = await show();
  const second = await step(/目指すランク/);
  await user.click(within(second).getByRole('radio', { name: 'A' }));
  expect(await within(second).findByText('目指すランクをAにしました。')).toBeVisible();
  expect((await goalsItem.getValue()).rank).toMatchObject({ rank: 'A' });
  await screen.findByRole('heading', { name: '目指すランクを決める （済み）' });
  await user.click(within(second).getByRole('radio', { name: 'なし' }));
  await waitFor(async () => expect((await goalsItem.getValue()).rank).toBeNull());
});

describe('the sample', () => {
  const chipOf = () => {
    const chip = document.querySelector('room-techo-chip')?.shadowRoot;
    if (!chip) throw new Error('no chip');
    return chip;
  };

  it('is the real chip, in each moment', async () => {
    speak('en');
    const faces = SAMPLES.map((id) => {
      const { page, state } = sampleOf(id, NOW);
      return chipFace(sayFrom(chipTexts()), page, state, NOW).text;
    });
    expect(faces).toEqual(['Cart 23:13:00', 'Buy within 87 d', 'Your ROOM', 'B→A 62%']);
  });

  it('changes with the moment, folds, opens, and tells nobody', async () => {
    const { user, step } = await show();
    const third = await step(/しるし/);
    expect(chipOf().querySelector('.text')).toHaveTextContent(/^かご 23:1\d:\d\d$/);
    await user.click(within(third).getByRole('button', { name: '自分のROOMから' }));
    expect(chipOf().querySelector('.text')).toHaveTextContent('自分のROOM');
    expect(document.querySelectorAll('room-techo-chip')).toHaveLength(1);
    const [open, fold] = chipOf().querySelectorAll('button');
    open?.click();
    expect(
      await within(third).findByText('ページでは、ここでくわしい窓がひらきます。'),
    ).toBeVisible();
    fold?.click();
    expect(chipOf().querySelector('section')).toHaveAttribute('data-collapsed');
    open?.click();
    expect(chipOf().querySelector('section')).not.toHaveAttribute('data-collapsed');
    expect(await history.clicks.count()).toBe(0);
    expect((await settingsItem.getValue()).chip.collapsed).toBe(false);
  });
});

it('may be skipped, at the top', async () => {
  await show();
  const [first] = screen.getAllByRole('link');
  expect(first).toHaveTextContent('とばして手帳をひらく');
  expect(first).toHaveAttribute('href', expect.stringMatching(/\/notebook\.html$/));
});
