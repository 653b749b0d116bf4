import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Data } from '@/components/options/data/Data';
import { DeletionBar } from '@/components/options/data/DeletionBar';
import { history } from '@/lib/storage/history';
import { deletionItem } from '@/lib/storage/settings';
import { useDeletionView } from '@/lib/stores/options-deletion';
import { speak } from '../../helpers/messages';
import { click, jst } from '../../unit/deletion/support';
import { startBackground, stopBackground } from './background';

const START = jst('2026-12-05 12:00');
/** The page's clock ticks once a second. */
const TICK = { timeout: 10_000 };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  speak();
  await startBackground();
  useDeletionView.setState(useDeletionView.getInitialState(), true);
  await click(history, jst('2026-12-01 10:00'), { item: 1 });
  await click(history, jst('2026-12-02 10:00'), { item: 2 });
  await click(history, jst('2026-12-03 10:00'), { item: 3 });
});
afterEach(() => {
  vi.useRealTimers();
});

const later = (ms: number) => act(async () => vi.setSystemTime(START + ms));
const bar = () => screen.findByRole('region', { name: '記録の削除' });
const days = async () => (await history.clicks.toArray()).map((row) => row.day).sort();

async function show() {
  const user = userEvent.setup();
  render(
    <>
      <Data />
      <DeletionBar />
    </>,
  );
  const start = await screen.findByRole('button', { name: 'すべての記録を消す' });
  await waitFor(() => expect(start).toBeEnabled());
  return { user, all: () => user.click(start) };
}

describe('a deletion', () => {
  it('of a range waits ten seconds in a bar that says what will go', async () => {
    const { user } = await show();
    fireEvent.change(screen.getByLabelText('最初の日'), { target: { value: '2026-12-01' } });
    fireEvent.change(screen.getByLabelText('最後の日'), { target: { value: '2026-12-02' } });
    await user.click(await screen.findByRole('button', { name: 'この期間を消す' }));
    const region = await bar();
    const said = '10秒後に消します（12月1日〜2日の記録 2件）';
    await waitFor(() => expect(within(region).getByRole('timer')).toHaveTextContent(said));
    expect(within(region).getByRole('alert')).toHaveTextContent(
      `${said}。「やめる」で取り消せます。`,
    );
    expect(within(region).getByRole('button', { name: 'やめる' })).toHaveFocus();
    expect(screen.getByRole('button', { name: 'この期間を消す' })).toBeDisabled();
    await later(3000);
    await waitFor(() => expect(within(region).getByRole('timer')).toHaveTextContent('7秒後'), TICK);
    expect(await days()).toHaveLength(3);
    await later(10_000);
    expect(await screen.findByText('消しました。', {}, TICK)).toBeVisible();
    expect(await days()).toEqual(['2026-12-03']);
    expect(await deletionItem.getValue()).toBeNull();
  });

  it('of everything leaves nothing, and the notice can be closed', async () => {
    const { user, all } = await show();
    await all();
    expect(await screen.findByText('10秒後に消します（すべての記録 3件）')).toBeVisible();
    await later(10_000);
    await screen.findByText('消しました。', {}, TICK);
    expect(await history.items.count()).toBe(0);
    expect(await screen.findByText('まだ記録がありません')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'とじる' }));
    expect(screen.queryByRole('region', { name: '記録の削除' })).toBeNull();
  });

  it('is taken back with やめる', async () => {
    const { user, all } = await show();
    await all();
    await user.click(await screen.findByRole('button', { name: 'やめる' }));
    expect(await screen.findByText(/記録はそのままです/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'とじる' })).toHaveFocus();
    await later(20_000);
    expect(await days()).toHaveLength(3);
    expect(await deletionItem.getValue()).toBeNull();
  });

  it('that another page asked for is shown here and can be taken back, without the focus', async () => {
    await deletionItem.setValue({ range: { all: true }, dueAt: START + 10_000 });
    const user = userEvent.setup();
    render(<DeletionBar />);
    const cancel = await screen.findByRole('button', { name: 'やめる' });
    expect(cancel).not.toHaveFocus();
    await user.click(cancel);
    await screen.findByText(/記録はそのままです/);
    expect(await deletionItem.getValue()).toBeNull();
  });

  it('that was due while no page was open is carried out when one opens', async () => {
    await deletionItem.setValue({ range: { all: true }, dueAt: START - 60_000 });
    render(<DeletionBar />);
    expect(await screen.findByText('消しました。', {}, TICK)).toBeVisible();
    expect(await days()).toEqual([]);
  });
});

describe('without an answer of the background', () => {
  it('a deletion that could not be asked for is said to be none', async () => {
    const { all } = await show();
    stopBackground();
    await all();
    expect(await screen.findByText(/受け付けられませんでした/, {}, TICK)).toBeVisible();
  });

  it('one that is due can be tried again', async () => {
    await deletionItem.setValue({ range: { all: true }, dueAt: START - 1 });
    stopBackground();
    const user = userEvent.setup();
    render(<DeletionBar />);
    const again = await screen.findByRole('button', { name: 'もう一度' }, TICK);
    expect(screen.getByText(/まだ消せていません/)).toBeVisible();
    await startBackground();
    await user.click(again);
    expect(await screen.findByText('消しました。', {}, TICK)).toBeVisible();
  });
});
