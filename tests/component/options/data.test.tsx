import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Data } from '@/components/options/data/Data';
import { ErrorScreen } from '@/components/ui/ErrorScreen';
import { history } from '@/lib/storage/history';
import { speak } from '../../helpers/messages';
import { attempt, click, jst } from '../../unit/deletion/support';
import { line, orders, put } from '../../unit/ledger/support';
import { startBackground } from './background';

/** What the browser says of its storage. */
function keepWith(storage: Partial<StorageManager> | undefined): void {
  Object.defineProperty(navigator, 'storage', { configurable: true, value: storage });
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: jst('2026-12-05 12:00') });
  speak();
  await startBackground();
  keepWith({
    persisted: async () => true,
    persist: async () => true,
    estimate: async () => ({ usage: 3_240_000 }),
  });
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'storage');
});

async function fill(): Promise<void> {
  await click(history, jst('2026-12-01 10:00'), { item: 1 });
  await click(history, jst('2026-12-02 10:00'), { item: 2, ownership: 'own' });
  await click(history, jst('2026-12-03 10:00'), { item: 3, kind: 'affiliate' });
  await attempt(history, jst('2026-12-03 11:00'), 3);
}

const figure = (label: string) => screen.getByText(label).nextElementSibling?.textContent;

describe('what is stored', () => {
  it('is said in numbers with their units, and since when', async () => {
    await fill();
    render(<Data />);
    expect(await screen.findByText(/^2026年12月1日\(火\)から、記録のある日は3日$/)).toBeVisible();
    expect(figure('クリック')).toBe('1回');
    expect(figure('リンク確認')).toBe('1回');
    expect(figure('ほかのリンク')).toBe('1回');
    expect(figure('かごに追加')).toBe('1回');
    expect(figure('商品')).toBe('3点');
  });

  it('counts the sales of reports, which may be older than anything recorded', async () => {
    await fill();
    await put(history, 1, orders([line(), line({ amount: 900 })]));
    render(<Data />);
    await screen.findByText('クリック');
    expect(figure('レポートの売上')).toBe('2件');
    expect(screen.getByLabelText('最初の日')).toHaveAttribute('min', '2026-07-05');
  });

  it('follows what is recorded while the page is open', async () => {
    await fill();
    render(<Data />);
    await screen.findByText('クリック');
    await click(history, jst('2026-12-04 10:00'));
    await vi.waitFor(() => expect(figure('クリック')).toBe('2回'));
  });

  it('is said to be nothing yet in an empty browser', async () => {
    render(<Data />);
    expect(await screen.findByText('まだ記録がありません')).toBeVisible();
    expect(screen.queryByText('クリック')).toBeNull();
  });

  it('is an error, not an endless wait, when the history cannot be opened', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    history.close();
    render(
      <ErrorScreen>
        <Data />
      </ErrorScreen>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('表示できませんでした');
    await history.open();
  });
});

describe('keeping', () => {
  it('says what the browser granted and how much is used', async () => {
    render(<Data />);
    expect(await screen.findByText(/自動で消されることはありません/)).toBeVisible();
    expect(await screen.findByText('使っている容量は約3.2 MBです。')).toBeVisible();
  });

  it('asks once, and says that it was not granted', async () => {
    const persist = vi.fn(async () => false);
    keepWith({ persisted: async () => false, persist, estimate: async () => ({}) });
    const first = render(<Data />);
    await screen.findByText(/まだ約束してもらえていません/);
    first.unmount();
    render(<Data />);
    expect(await screen.findByText(/まだ約束してもらえていません/)).toBeVisible();
    expect(screen.getByText('使っている容量は分かりません。')).toBeVisible();
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('does not ask for what is granted already', async () => {
    const persist = vi.fn(async () => true);
    keepWith({ persisted: async () => true, persist, estimate: async () => ({ usage: 10 }) });
    render(<Data />);
    await screen.findByText(/自動で消されることはありません/);
    expect(persist).not.toHaveBeenCalled();
  });

  it('does not guess where the browser says nothing', async () => {
    keepWith(undefined);
    render(<Data />);
    expect(await screen.findByText(/確かめられませんでした/)).toBeVisible();
    expect(screen.getByText('使っている容量は分かりません。')).toBeVisible();
  });
});

describe('the days to delete', () => {
  const choose = (from: string, to: string) => {
    fireEvent.change(screen.getByLabelText('最初の日'), { target: { value: from } });
    fireEvent.change(screen.getByLabelText('最後の日'), { target: { value: to } });
  };
  const button = () => screen.getByRole('button', { name: 'この期間を消す' });

  it('say beforehand how much they hold', async () => {
    await fill();
    render(<Data />);
    expect(await screen.findByText('この期間に記録はありません。')).toBeVisible();
    choose('2026-12-02', '2026-12-03');
    expect(await screen.findByText('この期間の記録は3件です。')).toBeVisible();
    expect(button()).toBeEnabled();
  });

  it.each([
    ['2026-12-03', '2026-12-02', '最後の日が、最初の日より前になっています。'],
    ['', '2026-12-02', '最初の日と最後の日を入れてください。'],
  ])('cannot be %s to %s', async (from, to, words) => {
    await fill();
    render(<Data />);
    await screen.findByLabelText('最初の日');
    choose(from, to);
    expect(await screen.findByText(words)).toBeVisible();
    expect(button()).toBeDisabled();
  });
});
