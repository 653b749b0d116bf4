import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Rulebook } from '@/components/options/rulebook/Rulebook';
import { MAX_OWN, NO_EDITS, type RulebookEdits } from '@/lib/domain/rank/rulebook-edits';
import { rulesInForce } from '@/lib/domain/rank/rules-in-force';
import { rulebookItem } from '@/lib/storage/settings';
import { speak } from '../../helpers/messages';
import { jst, month } from '../../unit/rank/support';
import { findButton } from '../find-button';

const [OCT, NOV] = [month('2026-10'), month('2026-11')];
const edits = () => rulebookItem.getValue();
const rule = async (id: string, at = NOV) =>
  rulesInForce(at, await edits()).find((one) => one.id === id);

async function show(stored: RulebookEdits = NO_EDITS) {
  await rulebookItem.setValue(stored);
  const user = userEvent.setup();
  render(<Rulebook />);
  await screen.findByRole('heading', { name: 'ランクAの条件' });
  return user;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const CHANGE = 'ランクAの「クリック」の数を変える';
const line = (name: string) => {
  const item = screen.getByRole('button', { name }).closest('li');
  if (!item) throw new Error(`no line for ${name}`);
  return within(item);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: jst('2026-11-20 10:00') });
  speak();
});
afterEach(() => vi.useRealTimers());

describe('a requirement', () => {
  it('shows its number as a guide, how sure it is and what was reported', async () => {
    const user = await show();
    const clicks = line(CHANGE);
    expect(clicks.getByText('1,500回')).toBeVisible();
    expect(clicks.getByText('目安')).toBeVisible();
    expect(clicks.getByText('1件の報告')).toBeVisible();
    expect(clicks.getByText('報告 100回〜2,000回')).toBeVisible();
    await user.click(clicks.getByText('出どころ'));
    expect(await clicks.findByText(/iimonoyasuku/)).toBeVisible();
    expect(clicks.getAllByText('2026-07-28')[0]).toBeVisible();
  });

  it('takes a number of the user from this month on; earlier months keep theirs', async () => {
    const user = await show();
    await user.click(await findButton(CHANGE));
    const field = screen.getByLabelText('2026年11月からの数');
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, '８００{Enter}');
    expect(await screen.findByText('2026年11月から自分の数')).toBeVisible();
    expect(line(CHANGE).queryByText('目安')).toBeNull();
    await waitFor(() => expect(button(CHANGE)).toHaveFocus());
    expect((await rule('A.clicks'))?.threshold).toBe(800);
    expect((await rule('A.clicks', OCT))?.threshold).toBe(1500);
    expect(screen.getByText(/これまでの月は、そのときの数のまま/)).toBeVisible();
  });

  it.each(['', '0', '99999999999'])('refuses %j and says why', async (typed) => {
    const user = await show();
    await user.click(await findButton(CHANGE));
    const field = screen.getByLabelText('2026年11月からの数');
    await user.clear(field);
    await user.type(field, `${typed}{Enter}`);
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(field).toHaveFocus();
    expect(await edits()).toEqual(NO_EDITS);
  });

  it('goes back to the shipped number, which earlier months follow', async () => {
    const user = await show({
      own: [],
      thresholds: [{ requirement: 'A.clicks', from: OCT, threshold: 800 }],
    });
    await user.click(await findButton('ランクAの「クリック」を、もとの1,500回に戻す'));
    expect(await line(CHANGE).findByText('1,500回')).toBeVisible();
    expect(screen.getByText(/これまでの月も、もとの数で/)).toBeVisible();
    expect(await edits()).toEqual(NO_EDITS);
    expect(screen.getByRole('heading', { name: 'ランクAの条件' })).toHaveFocus();
  });

  it('that is announced every month asks for the number of this one', async () => {
    const user = await show();
    expect(screen.getByText(/毎月発表される数です。11月の数を/)).toBeVisible();
    await user.click(await findButton('ランクBの「承認されたオリジナル写真」に、11月の数を入れる'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByText(/毎月発表される数です/)).toBeNull());
    expect(await rule('B.photosApproved')).toMatchObject({ threshold: 10, confirm: false });
    expect((await rule('B.photosApproved', month('2026-12')))?.confirm).toBe(true);
  });
});

describe('the switch', () => {
  const search = () => screen.getByRole('switch', { name: 'ランクBの条件として数える：検索' });

  it('leaves a requirement out from this month on, and counts it again as before', async () => {
    const user = await show();
    await user.click(search());
    await waitFor(() => expect(search()).not.toBeChecked());
    expect((await rule('B.checkSearch'))?.active).toBe(false);
    expect((await rule('B.checkSearch', OCT))?.active).toBe(true);
    await user.click(search());
    await waitFor(() => expect(search()).toBeChecked());
    expect(await edits()).toEqual(NO_EDITS);
  });

  it('keeps an earlier month out when it is switched on again later', async () => {
    const user = await show({
      own: [],
      thresholds: [{ requirement: 'B.checkSearch', from: OCT, threshold: 'off' }],
    });
    await user.click(search());
    await waitFor(() => expect(search()).toBeChecked());
    expect((await rule('B.checkSearch', OCT))?.active).toBe(false);
  });
});

describe('a requirement of the user', () => {
  const add = () => button('加える');

  it('is added to its rank with its note, and removed', async () => {
    const user = await show();
    await user.selectOptions(await screen.findByLabelText('ランク'), 'S');
    await user.selectOptions(await screen.findByLabelText('数えかた'), '通算');
    await user.type(await screen.findByLabelText('数'), '500');
    await user.type(await screen.findByLabelText(/出どころのメモ/), '<b>お知らせ</b>');
    await user.click(add());
    expect(await screen.findByText('ランクSに「投稿（通算）」を加えました。')).toBeVisible();
    expect(screen.getByText('<b>お知らせ</b>')).toBeVisible();
    expect(add()).toHaveFocus();
    expect((await edits()).own).toMatchObject([
      { rank: 'S', metric: 'posts', period: 'total', threshold: 500 },
    ]);
    await user.click(await findButton('自分の条件「投稿（通算）」をランクSから消す'));
    await waitFor(async () => expect((await edits()).own).toEqual([]));
    expect(screen.getByRole('heading', { name: 'ランクSの条件' })).toHaveFocus();
  });

  it('that only has to be done needs no number', async () => {
    const user = await show();
    await user.selectOptions(await screen.findByLabelText('何を'), 'いいね');
    expect(screen.queryByLabelText('数')).toBeNull();
    await user.click(add());
    await waitFor(async () =>
      expect((await edits()).own).toMatchObject([{ metric: 'checkLike', threshold: 1 }]),
    );
  });

  it('is refused without a number, with too long a note, and when there are too many', async () => {
    const note = 'x';
    const own = Array.from({ length: MAX_OWN }, (_, index) => ({
      id: `own-${index}`,
      rank: 'A' as const,
      metric: 'sales' as const,
      period: 'month' as const,
      threshold: index + 1,
      note,
    }));
    const user = await show({ own, thresholds: [] });
    await user.type(await screen.findByLabelText(/出どころのメモ/), 'あ'.repeat(201));
    await user.click(add());
    expect(screen.getByRole('alert')).toHaveTextContent('200文字まで');
    expect(screen.getByLabelText(/出どころのメモ/)).toHaveFocus();
    await user.clear(await screen.findByLabelText(/出どころのメモ/));
    await user.click(add());
    expect(await screen.findByText('自分の条件は50件までです。')).toBeVisible();
    expect((await edits()).own).toHaveLength(MAX_OWN);
  });
});

it('unsound stored rows do not break the page, and are said', async () => {
  const broken: unknown = { own: [{ id: 'x' }], thresholds: 'all', more: 1 };
  await show(broken as RulebookEdits);
  expect(screen.getByText(/読めない条件が1件/)).toBeVisible();
});

it('is complete in English, but for what the texts and sources quote', async () => {
  speak('en');
  await rulebookItem.setValue(NO_EDITS);
  const user = userEvent.setup();
  render(<Rulebook />);
  await screen.findByRole('heading', { name: 'Requirements of rank A' });
  for (const sources of screen.getAllByText('Sources')) await user.click(sources);
  expect(await screen.findAllByText(/kenkenken/)).not.toHaveLength(0);
  const words = document.body.textContent?.replaceAll('#オリジナル写真', '');
  expect(words).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
});
