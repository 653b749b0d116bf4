import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { OnPages } from '@/components/options/pages/OnPages';
import { DEFAULT_SETTINGS, settingsItem } from '@/lib/storage/settings';
import { speak } from '../../helpers/messages';
import { startBackground, stopBackground } from './background';

beforeEach(async () => {
  speak();
  await startBackground();
});

const sites = async () => (await settingsItem.getValue()).sites;

describe('switches', () => {
  it('are named by what they show and where, and say whether they are on', async () => {
    await settingsItem.setValue({
      ...DEFAULT_SETTINGS,
      sites: { room: { chip: true, panel: false }, ichiba: { chip: false, panel: true } },
    });
    render(<OnPages />);
    const switches = await screen.findAllByRole('switch');
    expect(
      switches.map((s) => [s.getAttribute('aria-label'), s.getAttribute('aria-checked')]),
    ).toEqual([
      ['ROOMのチップ', 'true'],
      ['楽天市場のチップ', 'false'],
      ['ROOMのパネル', 'false'],
      ['楽天市場のパネル', 'true'],
    ]);
  });

  it('work with the keyboard and change nothing else', async () => {
    const user = userEvent.setup();
    render(<OnPages />);
    const chip = await screen.findByRole('switch', { name: '楽天市場のチップ' });
    chip.focus();
    await user.keyboard(' ');
    await waitFor(() => expect(chip).not.toBeChecked());
    expect(await settingsItem.getValue()).toEqual({
      ...DEFAULT_SETTINGS,
      sites: { room: { chip: true, panel: true }, ichiba: { chip: false, panel: true } },
    });
  });

  it('do not undo each other when pressed quickly', async () => {
    render(<OnPages />);
    for (const one of await screen.findAllByRole('switch')) one.click();
    await waitFor(async () =>
      expect(await sites()).toEqual({
        room: { chip: false, panel: false },
        ichiba: { chip: false, panel: false },
      }),
    );
  });
});

describe('the chip', () => {
  const moved = { ...DEFAULT_SETTINGS, chip: { corner: 'top-left', collapsed: true } } as const;

  it('is said to be where it is, and goes back to its first place', async () => {
    await settingsItem.setValue(moved);
    const user = userEvent.setup();
    render(<OnPages />);
    expect(await screen.findByText('左上・小さくした形')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'はじめの位置に戻す' }));
    expect(await screen.findByText('右下・ひらいた形')).toBeVisible();
    expect(await screen.findByText(/に戻しました/)).toBeVisible();
    expect((await settingsItem.getValue()).chip).toEqual(DEFAULT_SETTINGS.chip);
    expect(screen.getByRole('button', { name: 'はじめの位置に戻す' })).toBeDisabled();
  });

  it('stays where it is when the background does not answer', async () => {
    await settingsItem.setValue(moved);
    stopBackground();
    const user = userEvent.setup();
    render(<OnPages />);
    await user.click(await screen.findByRole('button', { name: 'はじめの位置に戻す' }));
    expect(await screen.findByText(/伝わりませんでした/, {}, { timeout: 10_000 })).toBeVisible();
    expect(screen.getByText('左上・小さくした形')).toBeVisible();
  });
});
