import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Notebook } from '@/components/notebook/Notebook';
import { speak } from '../../helpers/messages';
import { forgetAll } from './records';

beforeEach(() => speak('ja'));
afterEach(async () => {
  cleanup();
  location.hash = '';
  await forgetAll();
});

const tab = (name: string) => screen.getByRole('link', { name });

test.each(['', '#timeline', '#text=%E3%83%9E%E3%82%B0', '#nothing'])(
  '%s is the timeline, and nobody is moved to its name',
  async (hash) => {
    location.hash = hash;
    render(<Notebook />);
    expect(tab('タイムライン')).toHaveAttribute('aria-current', 'page');
    expect(tab('ランク')).not.toHaveAttribute('aria-current');
    expect(document.title).toBe('タイムライン – ROOM手帳');
    expect(document.body).toHaveFocus();
  },
);

test('an address with a range is the rank page', async () => {
  location.hash = '#rank?range=12';
  render(<Notebook />);
  expect(tab('ランク')).toHaveAttribute('aria-current', 'page');
  expect(document.title).toBe('ランク – ROOM手帳');
  expect(await screen.findByText('ランクの記録はまだありません')).toBeVisible();
});

test('turning the page tells its name to title, keyboard and screen reader', async () => {
  const user = userEvent.setup();
  render(<Notebook />);
  await user.click(tab('ランク'));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'ランク' })).toHaveFocus());
  expect(document.title).toBe('ランク – ROOM手帳');
  await user.click(tab('タイムライン'));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'タイムライン' })).toHaveFocus());
  expect(await screen.findByText('まだ記録がありません')).toBeVisible();
});
