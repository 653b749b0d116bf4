import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { convertIcsCalendar } from 'ts-ics';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { soldKey } from '@/lib/domain/rewards/trace/sold-name';
import { history } from '@/lib/storage/history';
import { speak } from '../../helpers/messages';
import { item, key } from '../../unit/timeline/histories';
import { openFigures } from './figures-page';
import { imported, linesOf, ordersOf, saleIn } from './ledger-records';
import { ago } from './rank-records';
import { forgetAll } from './records';

beforeEach(() => speak('ja'));
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  location.hash = '';
  await forgetAll();
});

const part = (name: string) => screen.findByRole('region', { name });
const row = (region: HTMLElement, name: RegExp) => within(region).getByRole('row', { name });
const MUG = key('utsuwa', '10');

const shopLine = (shopName: string, reward: number, clicks: number) =>
  ({ kind: 'shop', month: ago(1), shopName, reward, clicks, sales: 1, amount: 1_000 }) as const;

describe('where rewards come from', () => {
  test('names each item with its post, and what was never posted as nothing wrong', async () => {
    const mug = saleIn(ago(1), 300, { itemName: 'マグカップ' });
    await imported(ordersOf(ago(1), mug, saleIn(ago(1), 100, { itemName: '知らない商品' })));
    await history.items.put(item(MUG, '北欧風マグカップ'));
    const common = { shopName: mug.shopName, matches: [], tried: '' };
    await history.traces.bulkPut([
      {
        ...common,
        sold: soldKey(mug.shopName, 'マグカップ'),
        itemName: 'マグカップ',
        kind: 'accepted',
        itemKey: MUG,
      },
      {
        ...common,
        sold: soldKey(mug.shopName, '知らない商品'),
        itemName: '知らない商品',
        kind: 'none',
      },
    ]);
    openFigures();
    const items = await part('よく売れた商品と投稿');
    expect(row(items, /^北欧風マグカップ/)).toHaveTextContent('投稿していない商品');
    expect(row(items, /^知らない商品/)).toHaveTextContent('手帳にない商品');
    expect(row(items, /^投稿していない商品/)).toHaveTextContent(/300円.*1件.*75%/);
    expect(items).toHaveTextContent('投稿していない商品が売れるのは、ふつうのことです。');
  });

  test('shows five rows, and the rest when asked for', async () => {
    const sales = [900, 800, 700, 600, 500, 400, 300].map((reward) =>
      saleIn(ago(1), reward, { shopName: `店${reward}` }),
    );
    await imported(ordersOf(ago(1), ...sales));
    openFigures();
    const shops = await part('よく売れたショップ');
    expect(within(shops).getAllByRole('row')).toHaveLength(6);
    await userEvent.click(within(shops).getByRole('button', { name: /ほか2件を見る/ }));
    expect(within(shops).getAllByRole('row')).toHaveLength(8);
    expect(row(shops, /^店300/)).toBeVisible();
  });

  test('says in a sentence how much hangs on one sale, and on raised rates', async () => {
    await imported(ordersOf(ago(1), saleIn(ago(1), 300, { rate: 80 }), saleIn(ago(1), 100)));
    openFigures();
    const spread = await part('報酬のかたより');
    expect(spread).toHaveTextContent('いちばん大きい成果は300円で、報酬全体の75%です。');
    expect(spread).toHaveTextContent('料率アップの商品（5%以上）は300円（1件）で、報酬全体の75%');
  });

  test('shows what discards took, from whom', async () => {
    const gone = { status: 'discarded' } as const;
    const sure = { status: 'confirmed' } as const;
    await imported(
      ordersOf(
        ago(1),
        saleIn(ago(1), 150, { ...gone, shopName: 'ノルド' }),
        saleIn(ago(1), 50, { ...gone, shopName: 'うつわ工房' }),
        saleIn(ago(1), 600, sure),
      ),
    );
    openFigures();
    const lost = await part('破棄で失った報酬');
    expect(lost).toHaveTextContent('破棄になったのは200円（2件）で、結果が出た報酬の25%です。');
    const shops = within(lost).getByRole('table', { name: '破棄の多いショップ' });
    expect(row(shops, /^ノルド/)).toHaveTextContent(/150円.*75%/);
    expect(row(shops, /^うつわ工房/)).toHaveTextContent(/50円.*25%/);
  });
});

describe('with part of the reports', () => {
  test('a shop report alone tells clicks, and that the rest is not known', async () => {
    await imported(linesOf('shop', shopLine('ノルド', 90, 45), shopLine('うつわ工房', 0, 0)));
    openFigures();
    expect(await part('月のまとめ')).toHaveTextContent('注文別成果のレポートがまだないため');
    const shops = await part('ショップ別成果のみの月');
    expect(row(shops, /^ノルド/)).toHaveTextContent(/90円.*45.*2\.00円/);
    expect(row(shops, /^うつわ工房/)).toHaveTextContent('–');
    expect(await part('支払いの予定')).toHaveTextContent('金額は分かりません');
    expect(screen.queryByRole('region', { name: 'よく売れたショップ' })).not.toBeInTheDocument();
  });

  test('an empty month is known, and everything else is left out', async () => {
    await imported(ordersOf(ago(1)));
    openFigures();
    const glance = await part('月のまとめ');
    expect(within(glance).getByText('実質料率').parentElement).toHaveTextContent('–');
    expect(within(glance).getByRole('button', { name: 'ひとつ前のレポートの月' })).toBeDisabled();
    await part('支払いの予定');
    expect(screen.queryByRole('region', { name: /^よく売れた|破棄/ })).not.toBeInTheDocument();
  });

  test('an import that is taken in later is shown without a reload', async () => {
    await imported(linesOf('shop', shopLine('ノルド', 90, 45)));
    openFigures();
    await part('ショップ別成果のみの月');
    await imported(ordersOf(ago(1), saleIn(ago(1), 300, { shopName: 'ノルド' })));
    const shops = await part('よく売れたショップ');
    expect(row(shops, /^ノルド/)).toHaveTextContent(/300円.*45.*6\.66円/);
    await waitFor(() =>
      expect(screen.queryByText('ショップ別成果のみの月')).not.toBeInTheDocument(),
    );
  });
});

test('the calendar file has a year of payouts, estimates said in the title', async () => {
  await imported(ordersOf(ago(0), saleIn(ago(0), 80)));
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:x';
  });
  openFigures();
  const payouts = await part('支払いの予定');
  await userEvent.click(
    within(payouts).getByRole('button', { name: 'カレンダーに入れる（.ics）' }),
  );
  expect(await within(payouts).findByText(/room-techo-payouts-.+\.ics/)).toBeVisible();
  const { events = [] } = convertIcsCalendar(undefined, (await files[0]?.text()) ?? '');
  expect(events).toHaveLength(12);
  const mine = events.find(({ uid }) => uid === `payout-${ago(0)}@room-techo`);
  expect(mine).toMatchObject({
    summary: '楽天アフィリエイトの支払い 80円（見込み）',
    status: 'TENTATIVE',
    start: { type: 'DATE' },
  });
  expect(mine?.description).toContain('確定 0円、未確定 80円');
  expect(events.at(-1)?.summary).toBe('楽天アフィリエイトの支払日（見込み）');
});
