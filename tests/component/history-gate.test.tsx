import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { HistoryGate } from '@/components/ui/HistoryGate';
import { HistoryDb } from '@/lib/storage/db';
import { MIGRATIONS, NEWEST } from '@/lib/storage/migrations';
import { newName } from '../helpers/history';
import { speak } from '../helpers/messages';

const downloads = vi.fn();
beforeEach(() => {
  speak();
  downloads.mockClear();
  URL.createObjectURL = (file) => {
    downloads(file);
    return 'blob:x';
  };
  HTMLAnchorElement.prototype.click = () => undefined;
});

const later = { version: NEWEST + 1, stores: { dreams: 'id' } };

test('a database that opens is not spoken of', async () => {
  const db = new HistoryDb(newName());
  render(<HistoryGate db={db}>手帳</HistoryGate>);
  await db.open();
  expect(screen.getByText('手帳')).toBeVisible();
});

test('one of a later build is explained', async () => {
  const name = newName();
  const newer = new HistoryDb(name, [...MIGRATIONS, later]);
  await newer.open();
  newer.close();
  render(<HistoryGate db={new HistoryDb(name)}>手帳</HistoryGate>);
  expect(await screen.findByRole('alert')).toHaveTextContent('もっと新しいROOM手帳');
  // A page like any other: whose it is, what is wrong, and a way to look again.
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('ROOM手帳');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('もっと新しいROOM手帳');
  expect(screen.getByRole('main')).toContainElement(
    screen.getByRole('button', { name: 'もう一度ひらく' }),
  );
  expect(screen.queryByText('手帳')).toBeNull();
});

test('after a failed upgrade the records can be saved to a file', async () => {
  const name = newName();
  const before = new HistoryDb(name);
  await before.open();
  before.close();
  const upgrade = () => Promise.reject(new Error('no'));
  const broken = new HistoryDb(name, [...MIGRATIONS, { ...later, upgrade }]);
  render(<HistoryGate db={broken}>手帳</HistoryGate>);
  expect(await screen.findByRole('alert')).toHaveTextContent('新しい形に直せませんでした');
  await userEvent.click(await screen.findByRole('button', { name: '記録をファイルに取り出す' }));
  expect(
    await screen.findByText(/room-techo-backup-.*を?ダウンロードに保存しました/),
  ).toBeVisible();
  expect(downloads).toHaveBeenCalledOnce();
});
