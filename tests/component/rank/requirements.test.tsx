import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Checks } from '@/components/rank/Checks';
import { CHECK_PAGES } from '@/components/rank/check-pages';
import { Requirements } from '@/components/rank/Requirements';
import { Stepper } from '@/components/rank/Stepper';
import type { SaveMonth } from '@/components/rank/save-month';
import type { RankView } from '@/lib/domain/rank/view';
import { isDiscover, isFeed, isMyPage, isSearch } from '@/lib/pages/room/urls';
import { speak } from '../../helpers/messages';
import { day } from '../../unit/rank/support';
import { SEPTEMBER, seenDays, snapshot, typed, viewOf } from './views';

beforeEach(() => speak('ja'));

const since = day('2026-08-01');
const B = { since, snapshots: [snapshot({ rank: 'B' })] };

const steps = () => screen.getAllByRole('listitem').map((step) => step.textContent);

describe('the stepper', () => {
  it('names the present letter and the one aimed at, and where the letter is from', () => {
    render(<Stepper view={viewOf(B)} />);
    expect(steps()).toEqual(['E', 'D', 'C', 'Bいま', 'A目標', 'S']);
    expect(screen.getByText('B').closest('li')).toHaveAttribute('aria-current', 'step');
    expect(screen.getByText('9月のランク（ページから）')).toBeVisible();
  });

  it('says of an old letter which month it is from', () => {
    render(<Stepper view={viewOf({ typed: [typed('2026-07', { rank: 'S' })] })} />);
    expect(steps()[5]).toBe('Sいま・目標');
    expect(screen.getByText(/2026年7月に分かったランク（記入）/)).toBeVisible();
  });

  it('stamps no letter that nobody knows', () => {
    render(<Stepper view={viewOf({})} />);
    expect(steps()).toEqual(['E', 'D', 'C', 'B目標', 'A', 'S']);
    expect(screen.getByText('いまのランクはまだ分かりません。')).toBeVisible();
  });
});

function requirements(view: RankView) {
  const save = vi.fn<SaveMonth>(async () => true);
  const { container } = render(<Requirements view={view} onSave={save} />);
  const rows = [...container.querySelectorAll('li')].filter((row) => !row.closest('details'));
  return { save, rows: rows.map((row) => row.textContent) };
}

describe('the requirements', () => {
  it('come with the tightest first, which alone says what is left to do', () => {
    const { rows } = requirements(
      viewOf({
        ...B,
        days: seenDays(9),
        typed: [typed('2026-09', { photosApproved: 3, clicks: 1_000 })],
      }),
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('承認されたオリジナル写真3 / 10枚目安');
    expect(rows[0]).toContain('今月あと7枚、1日0.4枚');
    expect(rows[0]).toContain('記入 · 報告 1枚〜13枚');
    expect(rows[1]).toContain('クリック1,000 / 1,500回目安');
    expect(rows[1]).not.toContain('今月あと');
  });

  it('an unknown number is a dash with a word and never nought', () => {
    const { rows } = requirements(viewOf(B));
    expect(rows[0]).toContain('–不明 / 10枚');
    expect(rows.join()).not.toContain('0 / 10');
    expect(screen.getByText(/下の「今月の数を記入」/)).toBeVisible();
  });

  it('what is reached takes one line that opens', async () => {
    requirements(viewOf({ ...B, days: seenDays(9), typed: [typed('2026-09', { clicks: 1_620 })] }));
    const summary = screen.getByText('届いた条件 5');
    await userEvent.click(summary);
    const list = within(summary.closest('details') ?? document.body).getAllByRole('listitem');
    expect(list.map((item) => item.textContent?.trim())).toContain(
      'クリック · 1,620 / 1,500回 · 記入',
    );
  });

  it('all reached: says so, and that it was judged by estimates', () => {
    const all = { photosApproved: 12, clicks: 1_500, checkFollow: true };
    const { rows } = requirements(
      viewOf({ ...B, days: seenDays(9), typed: [typed('2026-09', all)] }),
    );
    expect(rows).toEqual([]);
    expect(screen.getByText('今月は、Aの条件すべてに届いています。')).toBeVisible();
    expect(screen.getByText(/目安の数での判断です/)).toBeVisible();
  });

  it('only checks left: points at the stamp card', () => {
    const numbers = { photosApproved: 12, clicks: 1_500 };
    requirements(viewOf({ ...B, days: seenDays(9), typed: [typed('2026-09', numbers)] }));
    expect(screen.getByText('残りは下の1つのチェックです。')).toBeVisible();
  });

  it('the profile, which no page of C tells, is ticked by hand and can be taken back', async () => {
    const c = { since, snapshots: [snapshot({ rank: 'C' })] };
    const { save, rows } = requirements(viewOf(c));
    expect(rows.at(-1)).toContain('済んだかどうか分かりません');
    await userEvent.click(
      await screen.findByRole('button', { name: 'プロフィール設定を済みにする' }),
    );
    expect(save).toHaveBeenLastCalledWith({ month: '2026-09', values: { profileSet: true } });
    const done = viewOf({ ...c, typed: [typed('2026-08', { profileSet: true })] });
    const later = requirements(done).save;
    await userEvent.click(await screen.findByRole('button', { name: /を取り消す/, hidden: true }));
    expect(later).toHaveBeenCalledWith({ month: '2026-08', values: { profileSet: null } });
  });

  it('of a rank that nobody knows the rules of, it says so', () => {
    const goal = { rankGoal: { rank: 'D', month: SEPTEMBER, start: day('2026-09-01') } } as const;
    expect(requirements(viewOf(B, goal)).rows).toEqual([]);
    expect(screen.getByText(/Dの条件は分かっていません/)).toBeVisible();
  });
});

describe('the stamp card', () => {
  const card = (view: RankView) => {
    const save = vi.fn<SaveMonth>(async () => true);
    render(<Checks month={view.month} checks={view.checks} onSave={save} />);
    return save;
  };
  const entries = () => screen.getAllByRole('listitem').map((item) => item.textContent);

  it('stamps what was seen, with its source, and leads to where each is done', () => {
    card(viewOf({ since, days: seenDays(2), typed: [typed('2026-09', { checkFollow: true })] }));
    expect(entries()).toEqual([
      '済検索この手帳の記録',
      '済フォロー記入',
      '済いいねこの手帳の記録',
      '済#オリジナル写真この手帳の記録',
    ]);
    expect(screen.getByRole('link', { name: 'フォロー' })).toHaveAttribute(
      'href',
      'https://room.rakuten.co.jp/discover/recommendUsers',
    );
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it('is stamped by hand, and the stamp of the hand is taken back', async () => {
    const save = card(viewOf({ typed: [typed('2026-09', { checkFollow: true })] }));
    const like = screen.getByRole('button', { name: 'いいねを済みにする' });
    expect(like).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(like);
    expect(save).toHaveBeenLastCalledWith({ month: '2026-09', values: { checkLike: true } });
    const follow = screen.getByRole('button', { name: 'フォローを済みにする' });
    expect(follow).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(follow);
    expect(save).toHaveBeenLastCalledWith({ month: '2026-09', values: { checkFollow: null } });
    expect(entries()[2]).toContain('未確認');
  });

  it('its pages are pages of the site as we know them', () => {
    const url = (check: keyof typeof CHECK_PAGES) => new URL(CHECK_PAGES[check]);
    expect(isSearch(url('checkSearch'))).toBe(true);
    expect(isDiscover(url('checkFollow'))).toBe(true);
    expect(isFeed(url('checkLike'))).toBe(true);
    expect(isMyPage(url('checkPhoto'))).toBe(true);
  });
});
