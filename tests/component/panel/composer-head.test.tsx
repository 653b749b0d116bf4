import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckResult } from '@/lib/domain/checklist/result';
import { DISCLOSURE_POLICIES, SWITCHED_CHECKS } from '@/lib/domain/checklist/settings';
import { SHIPPED_SETTINGS } from '@/lib/domain/checklist/settings-shipped';
import { speak } from '../../helpers/messages';
import { checklistWith, GOOD, MUG, sentMessages, show } from './composer.support';

beforeEach(() => speak('ja'));
afterEach(() => vi.useRealTimers());

const ring = () => screen.getByRole('img', { name: /済$/ });
const title = () => screen.getAllByRole('heading', { level: 2 })[0];

/** Every check of the text fine, but that of the shop's text where the item is not known. */
function almost(photo: 'ok' | 'fail', item: typeof MUG | undefined) {
  const composer = checklistWith(GOOD, { item });
  const results = composer.checklist
    .snapshot()
    .results.map(
      (result): CheckResult =>
        result.check === 'ownPhoto' ? { ...result, state: photo, data: null } : result,
    );
  show(composer);
  composer.change({ results });
}

describe('the score', () => {
  it('names what comes first, and what is not known', () => {
    almost('fail', undefined);
    expect(ring()).toHaveAccessibleName('10/12 済');
    expect(title()).toHaveTextContent('あと1つ');
    expect(screen.getByText('まず「自分の写真」から')).toBeVisible();
    expect(screen.getByText('分からないものが1つあります')).toBeVisible();
  });

  it('is not complete while something is not known', () => {
    almost('ok', undefined);
    expect(title()).toHaveTextContent('直すところはありません');
    expect(screen.getByText('分からないものが1つあります')).toBeVisible();
    expect(screen.queryByText('審査の結果は楽天が決めます')).toBeNull();
  });

  it('complete, it promises nothing', () => {
    almost('ok', MUG);
    expect(ring()).toHaveAccessibleName('12/12 済');
    expect(title()).toHaveTextContent('そろいました');
    expect(screen.getByText('審査の結果は楽天が決めます')).toBeVisible();
  });

  it('is none when all is switched off', () => {
    const [off] = DISCLOSURE_POLICIES;
    const checks = { ...SHIPPED_SETTINGS.checks };
    for (const id of SWITCHED_CHECKS) checks[id] = false;
    show(checklistWith(GOOD, { settings: { ...SHIPPED_SETTINGS, checks, disclosure: off } }));
    expect(title()).toHaveTextContent('チェックはすべて切ってあります');
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('what is said aloud', () => {
  const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

  it('waits for a pause, and changes with the score only', () => {
    vi.useFakeTimers();
    const composer = checklistWith('');
    show(composer);
    const said = screen
      .getAllByRole('status')
      .find(({ textContent }) => textContent?.startsWith('12個のうち'));
    const before = said?.textContent;
    expect(before).toBe('12個のうち1個が済みました。あと7つ');
    composer.type('使って');
    pass(900);
    composer.type('使ってみました');
    pass(900);
    expect(title()).toHaveTextContent('あと6つ');
    expect(said).toHaveTextContent(before ?? '');
    pass(100);
    expect(said).toHaveTextContent('12個のうち6個が済みました。あと6つ');
    composer.type('使ってみました。');
    pass(1000);
    expect(said).toHaveTextContent('12個のうち6個が済みました。あと6つ');
  });
});

describe('before and after', () => {
  it('waits for the checklist, takes it when it is there, and gives up in words', () => {
    vi.useFakeTimers();
    const { checklist } = checklistWith(GOOD);
    show({ checklist: undefined });
    expect(screen.getByRole('status')).toHaveTextContent('チェックの準備をしています');
    act(() => vi.advanceTimersByTime(10_000));
    expect(screen.getByRole('alert')).toHaveTextContent('チェックを始められませんでした');
    if (globalThis.roomTecho) globalThis.roomTecho.checklist = checklist;
    act(() => vi.advanceTimersByTime(1000));
    expect(title()).toHaveTextContent('あと1つ');
  });

  it('once posted says what was kept, and leads to the posts', () => {
    const sent = sentMessages();
    const composer = checklistWith(GOOD);
    show(composer);
    composer.change({ stage: 'posted' });
    expect(title()).toHaveTextContent('投稿を記録しました');
    expect(screen.getByText('投稿したときのチェックは12個のうち11個')).toBeVisible();
    expect(screen.queryByText('必須')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '手帳の投稿を見る' }));
    expect(sent).toEqual([{ type: 'openNotebook', data: { page: 'posts' } }]);
  });
});
