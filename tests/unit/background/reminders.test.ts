import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { REMINDER_ALARM, Reminders, SNOOZE } from '@/lib/background/reminders';
import type { CampaignEvent, EventId } from '@/lib/domain/events/event';
import { NO_WISHES, NONE_KEPT, type StoredWishes } from '@/lib/domain/reminders/kept';
import { REMINDER_KINDS } from '@/lib/domain/reminders/reminder';
import { DAY, HOUR } from '@/lib/domain/time-units';
import { reminderStateItem, reminderWishesItem } from '@/lib/storage/settings';
import { speak } from '../../helpers/messages';
import { newWorker, OWN_PAGE, post } from '../../helpers/worker';
import { inEveryZone, jst } from '../rank/support';

const create = vi.fn(async (_id: string, _options: object) => 'id');
let allowed = true;
let worker = newWorker();

/** A worker that starts anew each time, as a browser's does. */
const fresh = () => new Reminders({ db: worker.db, now: worker.clock.now });
const runAt = (text: string) => {
  worker.clock.at = jst(text);
  return fresh().run();
};
const shown = () => create.mock.calls.map(([id]) => id);
const alarmAt = async () => (await fakeBrowser.alarms.get(REMINDER_ALARM))?.scheduledTime;
const wish = (wishes: Partial<StoredWishes>) =>
  reminderWishesItem.setValue({ ...NO_WISHES, on: ['event-start'], ...wishes });

const SALE: CampaignEvent = {
  id: 'sale' as EventId,
  kind: 'other',
  title: '秋の市',
  startsAt: jst('2026-11-12 20:00'),
  endsAt: jst('2026-11-16 02:00'),
  confidence: 'confirmed',
  source: '',
  origin: { from: 'user' },
};
const START = 'event-start:sale:2026-11-12';

beforeEach(async () => {
  fakeBrowser.reset();
  speak('ja');
  create.mockReset();
  create.mockResolvedValue('id');
  allowed = true;
  fakeBrowser.permissions.contains = async () => allowed;
  fakeBrowser.notifications.create = create as never;
  worker = newWorker();
  worker.clock.at = jst('2026-11-11 12:00');
  await worker.db.events.put(SALE);
  await reminderStateItem.setValue(NONE_KEPT);
  await wish({});
});

inEveryZone('an event', () => {
  test('is told of at its start, once, with an alarm set for it', async () => {
    await runAt('2026-11-12 11:00');
    expect(shown()).toEqual([]);
    expect(await alarmAt()).toBe(SALE.startsAt);
    await runAt('2026-11-12 20:00');
    await runAt('2026-11-12 20:00');
    await runAt('2026-11-13 12:00');
    expect(shown()).toEqual([START]);
  });

  test('that began while the browser slept for three days is told of as late as it is useful', async () => {
    await runAt('2026-11-12 11:00');
    await runAt('2026-11-15 11:00');
    expect(shown()).toEqual([START]);
    expect(create.mock.calls[0]?.[1]).toMatchObject({ message: '秋の市 11月16日 01:59まで' });
  });
});

describe('never twice', () => {
  test('when the clock jumps back', async () => {
    await runAt('2026-11-12 20:30');
    await runAt('2026-11-10 09:00');
    await runAt('2026-11-12 20:00');
    await runAt('2026-11-12 20:31');
    expect(shown()).toEqual([START]);
  });

  test('by two runs at once in one worker', async () => {
    worker.clock.at = jst('2026-11-12 20:00');
    const one = fresh();
    await Promise.all([one.run(), one.run(), one.run()]);
    expect(shown()).toEqual([START]);
  });

  test('a worker that dies between any two steps shows the same again, under the same id', async () => {
    for (let dies = 0; dies < 9; dies++) {
      create.mockClear();
      await reminderStateItem.setValue(NONE_KEPT);
      worker.clock.at = SALE.startsAt;
      await dyingAfter(dies);
      expect(new Set(shown()).size).toBeLessThanOrEqual(1);
      await runAt('2026-11-12 20:05');
      expect(new Set(shown())).toEqual(new Set([START]));
      const before = shown().length;
      await runAt('2026-11-12 20:06');
      expect(shown()).toHaveLength(before);
    }
  });
});

/** A run whose n-th write, alarm or notification is its last: nothing after it happens. */
async function dyingAfter(steps: number): Promise<void> {
  let left = steps;
  const mortal = <Args extends unknown[], Answer>(act: (...args: Args) => Promise<Answer>) =>
    (async (...args: Args) => {
      if (left-- <= 0) throw new Error('died');
      return act(...args);
    }) as never;
  const { set } = fakeBrowser.storage.local;
  const { create: alarm } = fakeBrowser.alarms;
  fakeBrowser.storage.local.set = mortal(set);
  fakeBrowser.alarms.create = mortal(async (...args: Parameters<typeof alarm>) => alarm(...args));
  fakeBrowser.notifications.create = mortal(create);
  await fresh()
    .run()
    .catch(() => undefined);
  fakeBrowser.storage.local.set = set;
  fakeBrowser.alarms.create = alarm;
  fakeBrowser.notifications.create = create as never;
}

describe('nobody is reminded', () => {
  test('who asked for nothing: there is not even an alarm', async () => {
    await wish({ on: [] });
    await runAt('2026-11-12 20:00');
    expect([shown(), await alarmAt()]).toEqual([[], undefined]);
  });

  test('of another kind', async () => {
    await wish({ on: REMINDER_KINDS.filter((kind) => kind !== 'event-start') });
    await runAt('2026-11-12 20:00');
    expect(shown()).toEqual([]);
  });

  test('of an estimate, or of a regular day without asking for those', async () => {
    await worker.db.events.put({ ...SALE, confidence: 'estimated' });
    await runAt('2026-11-15 12:00');
    expect(shown()).toEqual([]);
    await wish({ regularDays: true });
    await runAt('2026-11-15 12:00');
    expect(shown()).toEqual(['event-start:regular-5-0:2026-11-15:2026-11-15']);
  });

  test('while the browser does not allow it; nothing counts as shown', async () => {
    allowed = false;
    await runAt('2026-11-12 20:00');
    expect(shown()).toEqual([]);
    expect(await alarmAt()).toBe(jst('2026-11-13 20:00'));
    allowed = true;
    await runAt('2026-11-12 21:00');
    expect(shown()).toEqual([START]);
  });
});

test('in quiet hours nothing comes; afterwards it does', async () => {
  await wish({ quiet: { from: 19 * 60, to: 7 * 60 } });
  await runAt('2026-11-12 20:00');
  expect(shown()).toEqual([]);
  expect(await alarmAt()).toBe(jst('2026-11-13 07:00'));
  await runAt('2026-11-13 07:00');
  expect(shown()).toEqual([START]);
});

test('what could not be shown is tried again within an hour', async () => {
  create.mockRejectedValue(new Error('no'));
  await expect(runAt('2026-11-12 20:00')).rejects.toThrow('no');
  expect(await alarmAt()).toBe(jst('2026-11-12 21:00'));
  create.mockReset();
  create.mockResolvedValue('id');
  await runAt('2026-11-12 21:00');
  expect(shown()).toEqual([START]);
});

test('a browser that knows no buttons is asked without them', async () => {
  create.mockRejectedValueOnce(new Error('Property "buttons" is unsupported by Firefox'));
  await runAt('2026-11-12 20:00');
  expect(create.mock.calls.map(([, options]) => 'buttons' in options)).toEqual([true, false]);
});

describe('put off', () => {
  test('it comes once more an hour later, and then not again', async () => {
    await runAt('2026-11-12 20:00');
    expect(await post('snoozeReminder', { id: START }, OWN_PAGE)).toEqual({
      ok: true,
      until: jst('2026-11-12 20:00') + SNOOZE,
    });
    expect(await alarmAt()).toBe(jst('2026-11-12 21:00'));
    await runAt('2026-11-12 20:59');
    expect(shown()).toHaveLength(1);
    await runAt('2026-11-12 21:00');
    await runAt('2026-11-12 21:01');
    expect(shown()).toEqual([START, START]);
  });

  test('it comes within the hour although the clock was set back meanwhile', async () => {
    await runAt('2026-11-12 20:00');
    await post('snoozeReminder', { id: START }, OWN_PAGE);
    await runAt('2026-11-11 12:00');
    expect(await alarmAt()).toBe(jst('2026-11-11 13:00'));
    await runAt('2026-11-11 13:00');
    expect(shown()).toEqual([START, START]);
  });

  test('what was never shown cannot be', async () => {
    const answer = await post('snoozeReminder', { id: START }, OWN_PAGE);
    expect(answer).toEqual({ ok: false, reason: 'unknown' });
  });
});

describe('a click opens', () => {
  const opened = async (id: string) => {
    const tabs = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await fresh().open(id);
    return tabs.mock.calls.map(([{ url }]) => url?.replace(/^chrome-extension:\/\/[^/]+\//, ''));
  };

  test.each([
    [START, ['notebook.html#events']],
    ['month-end-rank:2026-11:7:2026-11-24', ['notebook.html#rank']],
    ['payout-day:2026-11-10:2026-11-10', ['notebook.html#rewards']],
    ['stale-report:2026-11-01:2026-11-08', ['notebook.html#rewards']],
    ['stale-backup:2026-11-01:2026-12-01', ['options.html#data']],
    ['unfinished-draft:gone:2026-11-08', ['popup.html']],
    ['something else', []],
  ])('of %s: %j', async (id, pages) => {
    expect(await opened(id)).toEqual(pages);
  });

  test('a draft where it can be gone on with, and never another site', async () => {
    const draft = (id: string, url: string) =>
      worker.db.drafts.put({ id: id as never, at: 0, url, text: '', hashtags: [], verdict: {} });
    const composer = 'https://room.rakuten.co.jp/mix?itemcode=a:10000001';
    await draft('good', composer);
    await draft('bad', 'https://evil.example/mix?itemcode=a:1');
    expect(await opened('unfinished-draft:good:2026-11-08')).toEqual([composer]);
    expect(await opened('unfinished-draft:bad:2026-11-08')).toContain('popup.html');
  });
});

test('the first form of the switch is taken over with what it had shown', async () => {
  await fakeBrowser.storage.local.set({
    reminders: { on: true, shown: ['2026-11:7', 'x'] },
    reminders$: { v: 1 },
  });
  await reminderWishesItem.migrate();
  expect(await reminderWishesItem.getValue()).toEqual({ ...NO_WISHES, on: ['month-end-rank'] });
  expect((await reminderStateItem.getValue()).shown).toEqual([
    'month-end-rank:2026-11:7:2026-11-24',
  ]);
});

test('a day without anything to come has its plan made anew all the same', async () => {
  await worker.db.events.clear();
  await wish({ on: ['entry-open'] });
  await runAt('2026-11-12 12:00');
  expect(await alarmAt()).toBe(jst('2026-11-12 12:00') + DAY);
  expect(DAY).toBe(24 * HOUR);
});
