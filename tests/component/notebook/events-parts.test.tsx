import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { asShareId } from '@/lib/domain/identity';
import { NO_COUNTS } from '@/lib/domain/rollup';
import type { JstDay } from '@/lib/domain/time';
import { history } from '@/lib/storage/history';
import { countingSinceItem, hoursItem } from '@/lib/storage/settings';
import { findButton } from '../find-button';
import { jst, NOW, onEventsPage, open, own } from './events-support';

onEventsPage();

const part = (name: string) => screen.findByRole('region', { name });

describe('when to share', () => {
  test('the best hours with their reasons, by the user’s own hours', async () => {
    await own('sure', '2026-12-04 20:00', '2026-12-11 02:00', { kind: 'super-sale' });
    const user = await open();
    const planner = await part('シェアのタイミング');
    const slots = await within(planner).findAllByRole('button', { name: /で試す$/ });
    expect(slots[0]).toHaveAttribute('aria-label', '12月4日(金) 20:00〜24:00で試す');
    expect(planner).toHaveTextContent('お買い物マラソン：始まってすぐ');
    await user.click(within(planner).getByText('シェアできる時間帯'));
    const friday = within(planner).getByLabelText('金');
    await user.clear(friday);
    await user.type(friday, '25-26{Enter}');
    expect(friday).toBeInvalid();
    await user.clear(friday);
    await user.tab();
    expect(await screen.findByText(/時間帯を保存しました/)).toBeVisible();
    expect((await hoursItem.getValue())[4]).toEqual([]);
    await waitFor(() => expect(planner).not.toHaveTextContent('始まってすぐ'));
  });

  test('what a share at some time reaches, to the last minute', async () => {
    await own('sure', '2026-12-04 20:00', '2026-12-11 02:00', { kind: 'super-sale' });
    await open();
    const planner = await part('シェアのタイミング');
    const time = within(planner).getByLabelText('この時刻にシェアすると');
    fireEvent.change(time, { target: { value: '2026-12-10T03:00' } });
    expect(
      await within(planner).findByText(/^12月10日\(木\) 03:00〜12月11日\(金\) 01:59/),
    ).toBeVisible();
    fireEvent.change(time, { target: { value: '2026-12-11T02:00' } });
    expect(await within(planner).findByText(/届くイベントはありません/)).toBeVisible();
  });
});

describe('shares', () => {
  test('one press notes a share; it is listed, counted, and can be taken back', async () => {
    const user = await open();
    const shares = await part('シェアの記録');
    expect(within(shares).queryByRole('img')).toBeNull();
    await user.click(within(shares).getByRole('button', { name: 'Instagram' }));
    expect(await screen.findByText(/Instagram（12月1日\(火\) 12:00）のシェアを記録/)).toBeVisible();
    expect(await history.shares.toArray()).toMatchObject([{ at: jst(NOW), channel: 'Instagram' }]);
    const chart = await within(shares).findByRole('img', { name: /^シェア。/ });
    expect(chart).toHaveAccessibleName(/かごの期限内 1・購入の期限内 1/);
    await user.click(within(shares).getByRole('button', { name: '取り消す' }));
    await waitFor(async () => expect(await history.shares.count()).toBe(0));
  });

  test('a removed share comes back as it was', async () => {
    const share = {
      id: asShareId(crypto.randomUUID()),
      at: jst('2026-11-30 09:00'),
      channel: 'ブログ',
    };
    await history.shares.put(share);
    const user = await open();
    await user.click(await screen.findByRole('button', { name: /^ブログ 11月30日.*消す$/ }));
    await waitFor(async () => expect(await history.shares.count()).toBe(0));
    await user.click(await findButton('取り消す'));
    await waitFor(async () => expect(await history.shares.toArray()).toEqual([share]));
  });
});

describe('results', () => {
  test('what is not known is a dash, and a sum that lacks days says so', async () => {
    await own('past', '2026-11-04 20:00', '2026-11-08 02:00');
    await countingSinceItem.setValue('2026-11-06' as JstDay);
    await history.rollups.put({ ...NO_COUNTS, day: '2026-11-07' as JstDay, posts: 3 });
    await open();
    const results = await part('イベントの成果');
    const row = await within(results).findByRole('row', { name: /^お買い物マラソン/ });
    const cells = within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(cells).toEqual(['32/4日分', '–不明', '–不明', '–不明', '0', '–不明', '–不明', '–不明']);
    expect(within(results).getByText(/^ほか\d+件は/)).toBeVisible();
  });

  test('without anything known there is a way to begin', async () => {
    await open();
    expect(await screen.findByText(/^イベントの日の記録もレポートも/)).toBeVisible();
  });
});
