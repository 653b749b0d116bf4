import { render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { MonthPairs } from '@/components/panel/MonthPairs';
import { ProfileSection } from '@/components/panel/ProfileSection';
import { SnapshotSection } from '@/components/panel/SnapshotSection';
import type { Snapshot } from '@/lib/domain/rank/records';
import { speak } from '../../helpers/messages';
import { day, figure, jst } from '../../unit/rank/support';
import { NOW, room, snapshot, typed, viewOf } from '../rank/views';

beforeEach(() => speak('ja'));

const exact = (count: number) => ({ count, rounded: false });
const full = (more: Partial<Snapshot> = {}) =>
  snapshot({
    rank: 'B',
    followers: { count: 396_000, rounded: true },
    following: exact(186),
    posts: exact(342),
    collections: exact(9),
    likes: exact(1_024),
    ...more,
  });

const rowTexts = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('this month beside the last', () => {
  it('shows a change only where there is one, an unknown number as a dash, and the sources', () => {
    render(
      <MonthPairs
        pairs={[
          {
            metric: 'clicks',
            present: figure('clicks', 740, { source: 'typed' }),
            last: figure('clicks', 1_204, { source: 'imported' }),
            change: -464,
          },
          { metric: 'posts', present: figure('posts', 8), last: figure('posts', 8), change: 0 },
          {
            metric: 'followers',
            present: figure('followers', 396_000, { source: 'page', rounded: true }),
          },
          { metric: 'photosApproved' },
          { metric: 'reward', last: figure('reward', 2_480, { source: 'typed' }) },
        ]}
      />,
    );
    expect(screen.getByRole('table', { name: '今月と先月' })).toBeVisible();
    expect(rowTexts()).toEqual([
      ['クリック今月は記入、先月はレポート・アカウント全体', '740', '1,204', '−464'],
      ['投稿この手帳の記録', '8', '8', '±0'],
      ['フォロワーページから', '約396,000', '–不明', '–不明'],
      ['承認されたオリジナル写真', '–不明', '–不明', '–不明'],
      ['報酬記入', '–不明', '2,480円', '–不明'],
    ]);
  });
});

describe('what was read', () => {
  const show = (known: Snapshot | undefined, of: string = room()) =>
    render(<SnapshotSection snapshot={known} room={of} now={NOW} />);
  const values = () => screen.getAllByRole('definition').map((value) => value.textContent);

  it('lists everything the profile said, a rounded number as about so many', () => {
    show(full());
    expect(values()).toEqual(['B', '約396,000', '186', '342', '9', '1,024']);
    expect(screen.getByText('9月10日 08:11 に読みとり')).toBeVisible();
    expect(screen.getByText('すべての項目を読みとりました。')).toBeVisible();
  });

  it('in English says about', () => {
    speak('en');
    show(full());
    expect(values()[1]).toBe('about 396,000');
  });

  it('names what was not read', () => {
    const { rank: _rank, likes: _likes, ...rest } = full();
    show(rest);
    expect(values()).toEqual(['読めず', '約396,000', '186', '342', '9', '読めず']);
    expect(screen.getByText('読みとれなかった項目：ランク / いいね')).toBeVisible();
  });

  it('says that it is an earlier day’s when today’s page was not read', () => {
    show(full({ day: day('2026-09-07'), at: jst('2026-09-07 21:05') }));
    expect(screen.getByText('9月7日 21:05 に読んだ数')).toBeVisible();
    expect(screen.getByText(/今日はこのページから読みとれていません/)).toBeVisible();
  });

  it('says whose numbers they are when the page is of another own ROOM', () => {
    show(full(), 'betsu_no_room');
    expect(screen.getByText('mihon_hanako のROOMから読んだ数です。')).toBeVisible();
  });

  it('says that nothing was read yet', () => {
    show(undefined);
    expect(screen.getByText(/まだ読みとれていません/)).toBeVisible();
    expect(screen.queryByRole('definition')).toBeNull();
  });
});

it('the profile begins with the rank and the tightest requirement', () => {
  const rank = viewOf({
    snapshots: [full()],
    typed: [typed('2026-09', { photosApproved: 3, clicks: 1_000 })],
  });
  render(<ProfileSection profile={{ rank, months: [] }} room={room()} now={NOW} />);
  const section = within(screen.getByRole('region', { name: 'ランク' }));
  expect(section.getByText('B').closest('li')).toHaveAttribute('aria-current', 'step');
  expect(section.getByText('今月あと7枚、1日0.4枚')).toBeVisible();
  expect(section.queryByText('クリック')).toBeNull();
  expect(section.getByText('チェックが4つ残っています。')).toBeVisible();
});
