import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { findButton } from '../find-button';
import { onEventsPage, open, own } from './events-support';

onEventsPage();

const day = (name: RegExp) => screen.getByRole('button', { name });
const has = (text: string) => expect(location.hash).toBe(text);

test('a month of days, one of them in the tab order, estimates said to be estimates', async () => {
  await own('own-1', '2026-12-12 20:00', '2026-12-16 02:00');
  await open();
  const grid = await screen.findByRole('grid', { name: '2026年12月のカレンダー' });
  expect(within(grid).getAllByRole('columnheader')[0]).toHaveTextContent('月');
  expect(day(/^2026年12月1日\(火\)（今日）、ワンダフルデー/)).toHaveAttribute('tabindex', '0');
  expect(within(grid).getAllByRole('cell')).toHaveLength(35);
  const stops = within(grid)
    .getAllByRole('button')
    .filter(({ tabIndex }) => tabIndex === 0);
  expect(stops).toHaveLength(1);
  await waitFor(() => day(/^2026年12月16日\(水\)、お買い物マラソン 01:59まで$/));
  day(/^2026年12月12日\(土\)、お買い物マラソン 20:00から$/);
  day(/^2026年12月4日\(金\)、楽天スーパーSALE（推定） 20:00から$/);
  day(/^2026年12月2日\(水\)、この日の予定はありません$/);
});

test('the keyboard walks through days and months; the month is kept in the address', async () => {
  const user = await open();
  day(/^2026年12月1日/).focus();
  await user.keyboard('{ArrowRight}');
  expect(day(/^2026年12月2日/)).toHaveFocus();
  await user.keyboard('{End}{ArrowDown}');
  expect(day(/^2026年12月13日/)).toHaveFocus();
  await user.keyboard('{Home}');
  expect(day(/^2026年12月7日/)).toHaveFocus();
  await user.keyboard('{PageDown}');
  await waitFor(() => expect(day(/^2027年1月7日/)).toHaveFocus());
  has('#events?month=2027-01');
  await user.keyboard('{ArrowUp}');
  await waitFor(() => expect(day(/^2026年12月31日/)).toHaveFocus());
  has('#events');
});

test('Enter opens the day, an event of it opens, and closing leads back', async () => {
  const user = await open();
  day(/^2026年12月1日/).focus();
  await user.keyboard('{Enter}');
  const leaf = await screen.findByRole('dialog', { name: '2026年12月1日(火)' });
  await user.click(within(leaf).getByRole('button', { name: /ワンダフルデー/ }));
  const event = await screen.findByRole('dialog', { name: 'ワンダフルデー' });
  expect(event).toHaveTextContent('12月1日(火) 00:00〜23:59');
  expect(event).toHaveTextContent('2026年11月30日(月) 00:00より後、2026年12月1日(火) 23:59まで');
  expect(event).toHaveTextContent('#ワンダフルデー');
  await user.click(within(event).getByRole('button', { name: '閉じる' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the agenda is kept in the address and says what goes on, begins and ends', async () => {
  const user = await open('#events?month=2027-03');
  await user.click(await findButton('予定表'));
  has('#events?month=2027-03&view=agenda');
  expect(screen.queryByRole('grid')).toBeNull();
  const rows = (await screen.findAllByRole('listitem')).map((row) => row.textContent);
  expect(rows).toContain('20:00から楽天スーパーSALE推定');
  expect(rows).toContain('開催中楽天スーパーSALE推定');
  expect(rows).toContain('01:59まで楽天スーパーSALE推定');
  await user.click(await findButton('今月'));
  has('#events?view=agenda');
});

test('where the screen is narrow the agenda comes first', async () => {
  const narrow = { matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  vi.spyOn(window, 'matchMedia').mockReturnValue(narrow as unknown as MediaQueryList);
  const user = await open();
  expect(screen.queryByRole('grid')).toBeNull();
  await user.click(await findButton('月'));
  expect(await screen.findByRole('grid')).toBeVisible();
  has('#events?view=month');
});

test('an address that nobody wrote by hand shows the present month', async () => {
  await open('#events?month=9999-99&view=x');
  expect(await screen.findByRole('grid', { name: '2026年12月のカレンダー' })).toBeVisible();
});
