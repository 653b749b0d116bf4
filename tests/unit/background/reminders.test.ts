// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { REMINDER_ALARM, Reminders } from '@/lib/background/reminders';
import { remindersItem } from '@/lib/storage/settings';
import { newDb } from '../../helpers/history';
import { speak } from '../../helpers/messages';
import { newWorker, OWN_PAGE, post } from '../../helpers/worker';
import { jst } from '../deletion/support';

const create = vi.fn(async (_id: string, _options: { title: string; message: string }) => 'id');
let allowed = true;
let worker = newWorker();

/** A worker that starts anew each time, as a browser's does. */
const run = () => new Reminders({ db: worker.db, now: worker.clock.now }).run();

beforeEach(async () => {
  fakeBrowser.reset();
  speak('ja');
  create.mockClear();
  allowed = true;
  fakeBrowser.permissions.contains = async () => allowed;
  fakeBrowser.notifications.create = create as never;
  worker = newWorker();
  worker.clock.at = jst('2026-11-10 12:00');
  await worker.ownRoom.beginCounting();
  await remindersItem.setValue({ on: true, shown: [] });
  // Rank B, and nothing of what it asks for done so far.
  const typed = { month: '2026-11', rank: 'B' as const, values: { photosApproved: 2 } };
  await post('saveMonth', typed, OWN_PAGE);
});

const alarmAt = async () => (await fakeBrowser.alarms.get(REMINDER_ALARM))?.scheduledTime;

describe('a month-end reminder', () => {
  test('comes seven and two days before the month ends in Japan, once each', async () => {
    await run();
    expect(create).not.toHaveBeenCalled();
    expect(await alarmAt()).toBe(jst('2026-11-24 00:00'));

    worker.clock.at = jst('2026-11-24 00:00');
    await run();
    await run();
    expect(create).toHaveBeenCalledTimes(1);
    expect(create.mock.calls[0]?.[0]).toBe('2026-11:7');
    expect(await alarmAt()).toBe(jst('2026-11-29 00:00'));

    worker.clock.at = jst('2026-11-30 23:59');
    await run();
    await run();
    expect(create.mock.calls.map(([id]) => id)).toEqual(['2026-11:7', '2026-11:2']);
    expect(await alarmAt()).toBe(jst('2026-12-25 00:00'));
  });

  test('names what is behind', async () => {
    worker.clock.at = jst('2026-11-29 08:00');
    await run();
    const { title, message = '' } = create.mock.calls[0]?.[1] ?? {};
    expect(title).toBe('今月はあと2日。ランクBの条件が遅れています');
    expect(message.split('\n')).toEqual([
      '検索: 今月はまだです',
      'フォロー: 今月はまだです',
      'いいね: 今月はまだです',
      '#オリジナル写真: 今月はまだです',
      '承認されたオリジナル写真: 今月あと8枚、1日4枚',
    ]);
  });

  test('is not shown to those who did not ask for it', async () => {
    await remindersItem.setValue({ on: false, shown: [] });
    worker.clock.at = jst('2026-11-29 08:00');
    await run();
    expect(create).not.toHaveBeenCalled();
    expect(await alarmAt()).toBeUndefined();
  });

  test('waits while the browser does not allow it', async () => {
    allowed = false;
    worker.clock.at = jst('2026-11-29 08:00');
    await run();
    expect(create).not.toHaveBeenCalled();
    expect((await remindersItem.getValue()).shown).toEqual([]);
    allowed = true;
    await run();
    expect(create).toHaveBeenCalledTimes(1);
  });

  test('is not shown when all is done, nor without a rank', async () => {
    worker.clock.at = jst('2026-11-29 08:00');
    const checks = { checkSearch: true, checkFollow: true, checkLike: true, checkPhoto: true };
    const values = { ...checks, profileSet: true, photosApproved: 10 };
    await post('saveMonth', { month: '2026-11', values }, OWN_PAGE);
    await run();
    expect(create).not.toHaveBeenCalled();
    await new Reminders({ db: newDb(), now: worker.clock.now }).run();
    expect(create).not.toHaveBeenCalled();
  });

  test('that could not be shown is not marked as shown', async () => {
    create.mockRejectedValueOnce(new Error('no'));
    worker.clock.at = jst('2026-11-29 08:00');
    await expect(run()).rejects.toThrow('no');
    await run();
    expect(create).toHaveBeenCalledTimes(2);
    expect((await remindersItem.getValue()).shown).toEqual(['2026-11:2']);
  });
});
