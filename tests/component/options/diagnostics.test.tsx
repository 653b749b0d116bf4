import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Diagnostics } from '@/components/options/diagnostics/Diagnostics';
import { noteDiagnostic } from '@/lib/storage/diagnostics';
import { history } from '@/lib/storage/history';
import { speak } from '../../helpers/messages';
import { click, jst } from '../../unit/deletion/support';
import { startBackground } from './background';

const AT = jst('2026-12-01 09:30');
const SECRET = 'room_0a1b2c3d4e';

beforeEach(async () => {
  speak();
  await startBackground();
});

async function fill(): Promise<void> {
  await click(history, AT);
  await noteDiagnostic(history, {
    at: AT,
    type: 'page',
    page: 'item',
    fields: [
      { field: 'price', source: 'island' },
      { field: 'shopName', miss: 'ambiguous' },
    ],
  });
  await noteDiagnostic(history, { at: AT, type: 'page', page: 'unknown:composer', fields: [] });
  await noteDiagnostic(history, {
    at: AT,
    type: 'refused',
    message: 'recordRoomClick',
    reason: 'malformed item.shopUrl',
  });
  await noteDiagnostic(history, {
    at: AT,
    type: 'refused',
    message: 'recordLanding',
    reason: `failed TypeError: cannot read https://room.rakuten.co.jp/${SECRET}/items`,
  });
  await noteDiagnostic(history, {
    at: AT,
    type: 'error',
    where: 'own rooms',
    message: `ConstraintError: ${SECRET} shop:10000001 わたしのマグカップ`,
  });
}

describe('the entries', () => {
  it('say which field was read from which clue, and which was missed', async () => {
    await fill();
    render(<Diagnostics />);
    const table = await screen.findByRole('table');
    const [, unknown, item] = within(table).getAllByRole('row');
    expect(unknown).toHaveTextContent('12月1日 09:30投稿画面見分けられませんでした');
    expect(item).toHaveTextContent('楽天市場の商品ページ');
    expect(item).toHaveTextContent('price island');
    expect(item).toHaveTextContent('shopName 食い違っています');
  });

  it('say why a message was refused, and which errors there were', async () => {
    await fill();
    render(<Diagnostics />);
    expect(await screen.findByText('recordRoomClick: malformed item.shopUrl')).toBeVisible();
    expect(screen.getByText(/処理に失敗/)).toBeVisible();
    expect(screen.getByText(/own rooms: ConstraintError/)).toBeVisible();
  });

  it('are the latest ones until all are asked for', async () => {
    for (let index = 0; index < 12; index++) {
      await noteDiagnostic(history, { at: AT, type: 'page', page: 'list', fields: [] });
    }
    const user = userEvent.setup();
    render(<Diagnostics />);
    await screen.findByRole('table');
    expect(screen.getAllByRole('row')).toHaveLength(1 + 8);
    await user.click(await screen.findByRole('button', { name: '12件すべて見る' }));
    expect(screen.getAllByRole('row')).toHaveLength(1 + 12);
  });

  it('are said to be none in a new browser', async () => {
    render(<Diagnostics />);
    expect(await screen.findByText('まだ控えがありません')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the copy', () => {
  it('is a report without anything personal, and says that it was made', async () => {
    await fill();
    const user = userEvent.setup();
    render(<Diagnostics />);
    await user.click(await screen.findByRole('button', { name: 'コピー' }));
    expect(await screen.findByText('コピーしました。')).toBeVisible();
    const text = await navigator.clipboard.readText();
    expect(text).toContain('ROOM手帳 0.1.0');
    expect(text).toContain('言語 ja');
    expect(text).toContain('保存 不明 / 上限 不明 / 不明');
    expect(text).toContain('\nclicks 1\n');
    expect(text).toContain('item 1回、うち失敗 0回\n');
    expect(text).toContain('composer 1回、うち失敗 1回\n');
    expect(text).toContain('item  price=island shopName!ambiguous');
    expect(text).toContain('recordRoomClick  malformed item.shopUrl');
    expect(text).toContain('recordLanding  failed TypeError');
    expect(text).toContain('own rooms  ConstraintError');
    expect(text).not.toMatch(/https?:|rakuten\.co\.jp|room_|shop:|マグカップ|\d{7}/);
  });

  it('can be read before, and selected where copying is not allowed', async () => {
    await fill();
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    render(<Diagnostics />);
    await user.click(await screen.findByRole('button', { name: 'コピー' }));
    expect(await screen.findByText(/コピーできませんでした/)).toBeVisible();
    await waitFor(() => expect(screen.getByText(/ROOM手帳 0\.1\.0/)).toBeVisible());
  });
});

describe('a page that Rakuten seems to have changed', () => {
  const read = (page: string, at: number, ...misses: string[]) =>
    noteDiagnostic(history, {
      at,
      type: 'page',
      page,
      fields: [
        { field: 'posts', source: 'count-class' },
        ...misses.map((field) => ({ field, miss: 'absent' })),
      ],
    });

  it('leads to where its numbers are typed, and to the report', async () => {
    await read('profile', Date.now() - 1000, 'own');
    render(<Diagnostics />);
    expect(await screen.findByText('楽天のページが変わったようです')).toBeVisible();
    expect(screen.getByText(/ランクやフォロワーの数を、いま読めない/)).toBeVisible();
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#room', '#months']);
    expect(await screen.findByRole('button', { name: 'コピー' })).toBeVisible();
  });

  it('is not spoken of once it is read well again, or when that was long ago', async () => {
    await read('profile', Date.now() - 2000, 'own');
    await read('profile', Date.now() - 1000);
    await read('unknown:item', Date.now() - 3 * 86_400_000);
    render(<Diagnostics />);
    await screen.findByRole('table');
    expect(screen.queryByText('楽天のページが変わったようです')).toBeNull();
  });
});
