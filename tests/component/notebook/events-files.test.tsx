import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as downloads from '@/components/ui/download';
import { readEvents } from '@/lib/calendar/feed';
import type { FeedId } from '@/lib/domain/events/event';
import { history } from '@/lib/storage/history';
import { feedsItem } from '@/lib/storage/settings';
import { findButton } from '../find-button';
import { jst, onEventsPage, open, own } from './events-support';

onEventsPage();

const row = (id: string, title: string) => ({
  id,
  title,
  kind: 'other',
  startsAt: '2026-12-20T20:00',
  endsAt: '2026-12-22T02:00',
  confidence: 'confirmed',
});
const file = (text: string, name = 'events.json') => new File([text], name);
const json = (...events: object[]) =>
  JSON.stringify({ format: 'room-techo-events', version: 1, events });
const chooser = () => screen.getByLabelText('ファイルを選ぶ');

test('a file is looked at first: what would be added, replaced, refused and why', async () => {
  await own('a', '2026-12-20 20:00', '2026-12-21 02:00', { kind: 'other', title: '前の名前' });
  const user = await open();
  await user.upload(chooser(), file(json(row('a', '企画'), row('b', '別の企画'), row('c', '<b>'))));
  const preview = await screen.findByRole('region', { name: 'events.jsonの内容' });
  expect(preview).toHaveTextContent('追加できるもの 2件・追加できないもの 1件');
  await waitFor(() =>
    expect(preview).toHaveTextContent('うち1件は、同じIDの自分のイベントを置きかえます'),
  );
  expect(preview).toHaveTextContent('3番目：名前にHTMLのタグが入っています');
  const titles = async () => (await history.events.toArray()).map(({ title }) => title).sort();
  expect(await titles()).toEqual(['前の名前']);
  await user.click(within(preview).getByRole('button', { name: '2件を追加' }));
  await waitFor(async () => expect(await titles()).toEqual(['企画', '別の企画']));
  await user.click(await findButton('取り消す'));
  await waitFor(async () => expect(await titles()).toEqual(['前の名前']));
});

test.each([
  ['{"a":1}', 'イベントのファイルではありません'],
  ['hello', 'JSONでもカレンダー（.ics）でもありません'],
  ['BEGIN:VCALENDAR\nBEGIN:VEVENT', 'カレンダーのファイルが壊れています'],
])('nothing of %s is taken, and why is said', async (text, why) => {
  const user = await open();
  await user.upload(chooser(), file(text));
  expect(await screen.findByText(why)).toBeVisible();
  expect(screen.queryByRole('button', { name: /件を追加$/ })).toBeNull();
});

test('the month is exported in both forms, which are read back', async () => {
  await own('a', '2026-12-20 20:00', '2026-12-22 02:00', { kind: 'other', title: '企画' });
  const saved: [Blob, string][] = [];
  vi.spyOn(downloads, 'download').mockImplementation((blob, name) => saved.push([blob, name]));
  const user = await open();
  await screen.findByText(/^2026年12月のイベント \d+件$/);
  await user.click(await findButton('JSON'));
  await user.click(await findButton('カレンダー（.ics）'));
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(saved.map(([, name]) => name)).toEqual([
    'room-techo-events-2026-12.json',
    'room-techo-events-2026-12.ics',
  ]);
  for (const [blob] of saved) {
    const span = { from: jst('2026-01-01 00:00'), to: jst('2028-01-01 00:00') };
    const read = await readEvents(await blob.text(), {
      origin: { from: 'user' },
      span,
      mark: '推定',
    });
    if (read.kind === 'problem') throw new Error(read.problem);
    expect(read.refused).toEqual([]);
    const mine = read.accepted.find(({ title }) => title === '企画');
    expect(mine).toMatchObject({ endsAt: jst('2026-12-22 02:00'), confidence: 'confirmed' });
    const sale = read.accepted.find(({ kind }) => kind === 'super-sale');
    expect(sale).toMatchObject({ confidence: 'estimated', title: '楽天スーパーSALE' });
  }
});

test('an address is asked for its one host, and what is wrong is said in words', async () => {
  const request = vi.fn().mockResolvedValue(false);
  Object.assign(fakeBrowser.permissions, { request });
  const user = await open();
  const url = await screen.findByLabelText('アドレス');
  await user.type(url, 'http://example.com/a.ics');
  await user.click(await findButton('購読する'));
  expect(await screen.findByText(/https:\/\/ で始まる/)).toBeVisible();
  expect(request).not.toHaveBeenCalled();
  await user.clear(url);
  await user.type(url, 'https://example.com/a.ics');
  await user.click(await findButton('購読する'));
  expect(await screen.findByText('このアドレスからの読み込みが許可されていません。')).toBeVisible();
  expect(request).toHaveBeenCalledWith({ origins: ['https://example.com/*'] });
  expect(await feedsItem.getValue()).toEqual([]);
});

test('a subscription says when it was read and what went wrong since, and can be ended', async () => {
  const id = 'feed-1' as FeedId;
  const problem = { kind: 'status', status: 404 } as const;
  const fetchedAt = jst('2026-11-30 08:00');
  const url = 'https://example.com/a.ics';
  await feedsItem.setValue([
    { id, name: '仲間', url, on: true, events: [], failures: 1, fetchedAt, problem },
  ]);
  const user = await open();
  expect(await screen.findByText('サーバーが404を返しました。')).toBeVisible();
  expect(screen.getByText('2026年11月30日(月) 08:00に読み込み（0件）')).toBeVisible();
  await user.click(await findButton('「仲間」の購読をやめる'));
  await waitFor(async () => expect(await feedsItem.getValue()).toEqual([]));
  expect(await screen.findByText('「仲間」の購読をやめました。')).toBeVisible();
});
