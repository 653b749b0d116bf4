import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Deletion } from '@/lib/background/deletion';
import type { CampaignEvent, EventId } from '@/lib/domain/events/event';
import { asShareId } from '@/lib/domain/identity';
import { NONE_KEPT } from '@/lib/domain/reminders/kept';
import { DAY, jstDay } from '@/lib/domain/time';
import type { HistoryDb } from '@/lib/storage/db';
import { feedsItem, reminderStateItem, shareChannelItem } from '@/lib/storage/settings';
import { freshDb, jst } from './support';

let db: HistoryDb;
let now = 0;
beforeEach(async () => {
  fakeBrowser.reset();
  db = freshDb();
  now = jst('2026-12-10 12:00');
  for (const at of ['2026-12-01 23:59', '2026-12-02 00:00', '2026-12-02 23:59', '2026-12-03 00:00'])
    await db.shares.put({ id: asShareId(crypto.randomUUID()), at: jst(at), channel: at });
});

async function carryOut(range: Parameters<Deletion['schedule']>[0]): Promise<void> {
  const worker = new Deletion({ db, now: () => now, done: async () => undefined });
  await worker.schedule(range);
  now += 10_000;
  await worker.runDue();
}

const channels = async () => (await db.shares.orderBy('at').toArray()).map((row) => row.channel);

it('shares of the days that are deleted go, and no others', async () => {
  const day = jstDay(jst('2026-12-02 12:00'));
  await carryOut({ from: day, to: day });
  expect(await channels()).toEqual(['2026-12-01 23:59', '2026-12-03 00:00']);
});

it('with everything go shares and own events; subscriptions and what was shown stay', async () => {
  const event: CampaignEvent = {
    id: 'e' as EventId,
    kind: 'other',
    title: 'e',
    startsAt: now,
    endsAt: now + DAY,
    confidence: 'confirmed',
    source: '',
    origin: { from: 'user' },
  };
  await db.events.put(event);
  await shareChannelItem.setValue('X');
  await feedsItem.setValue([
    { id: 'f' as never, name: 'f', url: 'https://a.example/', on: true, failures: 0, events: [] },
  ]);
  const reminder = { id: 'event-start:e', kind: 'event-start', items: [] } as const;
  const recent = [{ reminder, shownAt: now }];
  await reminderStateItem.setValue({ ...NONE_KEPT, shown: ['event-start:e'], recent });
  await carryOut({ all: true });
  expect([await db.shares.count(), await db.events.count()]).toEqual([0, 0]);
  expect(await shareChannelItem.getValue()).toBe('');
  expect(await feedsItem.getValue()).toHaveLength(1);
  expect(await reminderStateItem.getValue()).toEqual({ ...NONE_KEPT, shown: ['event-start:e'] });
});
