import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Notebook } from '@/components/notebook/Notebook';
// Loaded beforehand: the notebook loads it when it is asked for, however long that takes.
import '@/components/notebook/rewards/RewardsPage';
import type { OrderLine } from '@/lib/domain/rewards/report-lines';
import type { Desk } from '@/lib/ledger/client';
import { LedgerDesk } from '@/lib/ledger/desk';
import { history } from '@/lib/storage/history';
import { reportText } from '../../fixtures/reports/make';
import { speak } from '../../helpers/messages';
import { line } from '../../unit/ledger/support';
import { item, key } from '../../unit/timeline/histories';
import { forgetAll } from './records';

/** The desk itself, only without a thread of its own, which this environment does not have. */
vi.mock('@/lib/ledger/client', () => ({
  openDesk: (): Desk => {
    const desk = new LedgerDesk({
      db: history,
      now: () => Date.parse('2026-11-20T08:00:00+09:00'),
      newId: () => crypto.randomUUID(),
    });
    return Object.assign(desk, { close: () => undefined });
  },
}));

beforeEach(() => {
  speak('ja');
  location.hash = '#rewards';
});
afterEach(async () => {
  cleanup();
  location.hash = '';
  await forgetAll();
});

const order = (lines: readonly OrderLine[], name = 'order_2026-07.csv') =>
  new File([reportText('order', lines)], name, { type: 'text/csv' });

async function choose(...files: File[]): Promise<HTMLElement> {
  render(<Notebook />);
  await userEvent.upload(await screen.findByLabelText('CSVをえらぶ'), files);
  return screen.findByRole('region', { name: '取り込む前の確認' });
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const store = async () => {
  await press('この内容で取り込む');
  await screen.findByText(/^取り込みました/);
  // The page without an import has another field for files, which is about to go.
  await screen.findByRole('region', { name: '取り込みの履歴' });
};

describe('before anything is stored', () => {
  test('each file says what it is, or why it is left out', async () => {
    const preview = await choose(order([line()]), new File(['<!DOCTYPE html><p>login'], 'a.csv'));
    expect(preview).toHaveTextContent('注文別成果（2026年7月分）、1行');
    expect(preview).toHaveTextContent('レポートではなくウェブページです');
    expect(await history.rewards.count()).toBe(0);
  });

  test('lines that cannot be read are named', async () => {
    const text = `${reportText('order', [line()])}2026-13-45,1,1,1,a,b,c,0,1,3,x\n`;
    const preview = await choose(new File([text], 'order_2026-07.csv'));
    expect(preview).toHaveTextContent('読めなかった行が1行あります');
    expect(preview).toHaveTextContent('日時として読めません（2026-13-45）');
  });

  test('a shop report without its month asks for it', async () => {
    const shop = { shopName: '見本ショップ', reward: 0, clicks: 7, sales: 0, amount: 0 };
    const preview = await choose(new File([reportText('shop', [shop])], 'shop.csv'));
    expect(screen.queryByRole('button', { name: 'この内容で取り込む' })).toBeNull();
    await userEvent.type(within(preview).getByLabelText('何月分のレポートですか'), '2026-07');
    await store();
    expect(await history.reportLines.get('shop:2026-07:見本ショップ')).toBeDefined();
  });

  test('what changes is shown as it was and as it becomes', async () => {
    await choose(order([line()]));
    await store();
    await userEvent.upload(await screen.findByLabelText('CSVをえらぶ'), [
      order([line({ status: 'confirmed' })]),
    ]);
    const preview = await screen.findByRole('region', { name: '取り込む前の確認' });
    const moves = await within(preview).findByText('ステータスや報酬が変わる成果 1件');
    expect(moves.parentElement).toHaveTextContent('未確定 99円');
    expect(moves.parentElement).toHaveTextContent('確定 99円');
  });

  test('it can be left alone', async () => {
    await choose(order([line()]));
    await press('取り込まない');
    expect(await screen.findByText('楽天のレポートを入れて、報酬を見えるように')).toBeVisible();
    expect(await history.rewards.count()).toBe(0);
  });
});

test('an import is taken back as a whole', async () => {
  await choose(order([line(), line({ amount: 500 })]));
  await store();
  expect(await history.rewards.count()).toBe(2);
  const [undo] = screen.getAllByRole('button', { name: '取り込みを取り消す' });
  if (undo) await userEvent.click(undo);
  await screen.findByText('取り消しました。取り込む前の状態に戻っています。');
  expect(await history.rewards.count()).toBe(0);
});

describe('the list of sales', () => {
  const table = () => screen.findByRole('table', { name: 'レポートの成果。新しい順' });

  test('says what became of each, and narrows to a status', async () => {
    await choose(order([line(), line({ status: 'discarded', itemName: '木のうつわ' })]));
    await store();
    expect(within(await table()).getByText('木のうつわ')).toBeVisible();
    await userEvent.selectOptions(await screen.findByLabelText('ステータス'), '確定');
    await waitFor(() => expect(location.hash).toContain('status=confirmed'));
    await userEvent.selectOptions(await screen.findByLabelText('ステータス'), '破棄');
    await waitFor(async () =>
      expect(within(await table()).queryByText('【見本】マグカップ, 350ml')).toBeNull(),
    );
    expect(within(await table()).getByText('木のうつわ')).toBeVisible();
    expect(location.hash).toContain('status=discarded');
  });

  test('keeps when each status was learned', async () => {
    await choose(order([line()]));
    await store();
    await userEvent.upload(await screen.findByLabelText('CSVをえらぶ'), [
      order([line({ status: 'confirmed' })]),
    ]);
    await screen.findByRole('region', { name: '取り込む前の確認' });
    await store();
    await waitFor(async () =>
      expect(await table()).toHaveTextContent('11月20日に未確定（99円）と判明'),
    );
  });
});

describe('a sale whose item is uncertain', () => {
  const MUG = key('utsuwa', '10');
  const SOLD = line({ shopName: 'うつわ工房', itemName: '北欧風マグカップ 350ml ホワイト 2個' });

  const ask = async () => {
    await history.items.put(item(MUG, '北欧風マグカップ 350ml ホワイト 陶器', 'うつわ工房'));
    await choose(order([SOLD]));
    await store();
    return screen.findByRole('region', { name: 'この商品でしたか' });
  };

  test('waits for a yes', async () => {
    await ask();
    await userEvent.click(await screen.findByRole('button', { name: /^はい/ }));
    await waitFor(async () =>
      expect(await history.traces.toArray()).toMatchObject([{ itemKey: MUG }]),
    );
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'この商品でしたか' })).toBeNull(),
    );
  });

  test('and a no is remembered', async () => {
    await ask();
    await userEvent.click(await screen.findByRole('button', { name: /^いいえ/ }));
    await waitFor(async () =>
      expect(await history.traces.toArray()).toMatchObject([{ kind: 'none' }]),
    );
    expect(await history.traceAnswers.toArray()).toMatchObject([{ no: [MUG] }]);
  });
});
