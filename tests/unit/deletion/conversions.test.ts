import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Deletion } from '@/lib/background/deletion';
import { STATES, type State } from '@/lib/domain/conversions/queue/state';
import { jstDay } from '@/lib/domain/time';
import { enterEvents } from '@/lib/storage/conversions/enter';
import { keepLanding } from '@/lib/storage/conversions/landings';
import type { HistoryDb } from '@/lib/storage/db';
import { historySummary, recordsIn } from '@/lib/storage/queries/options-summary';
import type { DeletionRange } from '@/lib/storage/settings';
import { eventOf, GATEWAY } from '../conversions/support';
import { freshDb, jst } from './support';

const DAY = jstDay(jst('2026-12-02 12:00'));
const RANGE = { from: DAY, to: DAY };
const [BEFORE, FIRST, LAST, AFTER] = [
  ...['2026-12-01 23:59', '2026-12-02 00:00', '2026-12-02 23:59', '2026-12-03 00:00'].map(jst),
] as [number, number, number, number];

let db: HistoryDb;
beforeEach(() => {
  fakeBrowser.reset();
  db = freshDb();
});

async function entered(at: number, state: State): Promise<void> {
  const orderId = `${at} ${state}`;
  await enterEvents(db, GATEWAY, [eventOf({ orderId })], at);
  const row = await db.conversions.where({ orderId }).first();
  if (!row) throw new Error('not entered');
  await db.conversions.put({ ...row, state });
}

async function carryOut(range: DeletionRange): Promise<void> {
  let now = jst('2026-12-10 12:00');
  const worker = new Deletion({ db, now: () => now, done: async () => undefined });
  await worker.schedule(range);
  now += 10_000;
  await worker.runDue();
}

it('of these days those go that were answered, and never one that may still be sent', async () => {
  for (const state of STATES) for (const at of [FIRST, LAST]) await entered(at, state);
  await entered(BEFORE, 'delivered');
  await entered(AFTER, 'rejected');
  expect(await recordsIn(db, RANGE)).toBe(4);
  await carryOut(RANGE);
  const left = (await db.conversions.toArray()).map(({ at, state }) => `${jstDay(at)} ${state}`);
  const open = ['held', 'queued', 'sending', 'waiting', 'unknown'];
  expect([...new Set(left)].sort()).toEqual(
    [
      ...open.map((state) => `${DAY} ${state}`),
      '2026-12-01 delivered',
      '2026-12-03 rejected',
    ].sort(),
  );
  expect(await recordsIn(db, RANGE)).toBe(0);
});

it('the landings of these days go, and no others', async () => {
  for (const landedAt of [BEFORE, FIRST, LAST, AFTER])
    await keepLanding(db, { siteId: `${landedAt}`, landedAt, from: 'ranSiteID' }, AFTER);
  expect((await historySummary(db)).earliest).toBe('2026-12-01');
  expect(await recordsIn(db, RANGE)).toBe(2);
  await carryOut(RANGE);
  const left = (await db.landings.toArray()).map(({ landedAt }) => landedAt);
  expect(left.sort()).toEqual([BEFORE, AFTER]);
});

it('with everything goes what was not sent as well', async () => {
  for (const state of STATES) await entered(FIRST, state);
  expect(await recordsIn(db, { all: true })).toBe(STATES.length);
  await carryOut({ all: true });
  expect(await db.conversions.count()).toBe(0);
});
