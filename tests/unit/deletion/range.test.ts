import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Deletion } from '@/lib/background/deletion';
import { parsePostId } from '@/lib/domain/identity';
import { addJstDays, DAY, type JstDay, jstDay } from '@/lib/domain/time';
import type { HistoryDb } from '@/lib/storage/db';
import {
  attempt,
  click,
  countedRows,
  expectedSuccessors,
  freshDb,
  jst,
  ROOM,
  storedCounts,
} from './support';

let db: HistoryDb;
let now = jst('2026-12-10 12:00');

const worker = () => new Deletion({ db, now: () => now, done: async () => {} });

async function schedule(from: JstDay, to = from): Promise<void> {
  await worker().schedule({ from, to });
  now += 10_000;
}

async function deleteDays(from: JstDay, to = from): Promise<void> {
  await schedule(from, to);
  await worker().runDue();
}

const day = (text: string) => jstDay(jst(`${text} 12:00`));
const successors = async () =>
  (await db.clicks.orderBy('at').toArray()).map((row) => row.supersededAt);

beforeEach(() => {
  db = freshDb();
});

describe('a range of days', () => {
  it('ends with its days in Japan, to the millisecond', async () => {
    await click(db, jst('2026-12-02 00:00') - 1);
    await click(db, jst('2026-12-02 00:00'));
    await click(db, jst('2026-12-04 00:00') - 1);
    await click(db, jst('2026-12-04 00:00'));
    await deleteDays(day('2026-12-02'), day('2026-12-03'));
    const left = await db.clicks.orderBy('at').toArray();
    expect(left.map((row) => row.at)).toEqual([
      jst('2026-12-02 00:00') - 1,
      jst('2026-12-04 00:00'),
    ]);
  });

  it('gives the click before a new successor', async () => {
    const before = await click(db, jst('2026-12-01 20:00'));
    await click(db, jst('2026-12-02 08:00'));
    expect((await db.clicks.get(before.id))?.standing).toBe('superseded');
    await deleteDays(day('2026-12-02'));
    const settled = await db.clicks.get(before.id);
    expect(settled?.standing).toBe('open');
    expect(settled).not.toHaveProperty('supersededAt');
  });

  it('leaves an attempt of the next day without the click that is gone', async () => {
    await click(db, jst('2026-12-02 20:00'), ROOM && { room: ROOM });
    const carted = await attempt(db, jst('2026-12-03 08:00'));
    expect(carted.clickId).toBeDefined();
    await deleteDays(day('2026-12-02'));
    const left = await db.cartAttempts.get(carted.id);
    expect(left).toBeDefined();
    expect(left).not.toHaveProperty('clickId');
    expect(left).not.toHaveProperty('room');
  });

  it('keeps the click of an attempt that is not concerned', async () => {
    await click(db, jst('2026-12-02 20:00'));
    const kept = await click(db, jst('2026-12-03 07:00'));
    const carted = await attempt(db, jst('2026-12-03 08:00'));
    await deleteDays(day('2026-12-02'));
    expect((await db.cartAttempts.get(carted.id))?.clickId).toBe(kept.id);
  });

  it('no longer calls a click of the day before carted by an attempt that is gone', async () => {
    const before = await click(db, jst('2026-12-01 20:00'));
    await attempt(db, jst('2026-12-02 08:00'));
    expect((await db.clicks.get(before.id))?.standing).toBe('carted');
    await deleteDays(day('2026-12-02'));
    expect((await db.clicks.get(before.id))?.standing).toBe('open');
  });

  it('deletes items seen in the range only, and none that is still named', async () => {
    await click(db, jst('2026-12-01 10:00'), { item: 1 });
    await click(db, jst('2026-12-02 10:00'), { item: 1 });
    await click(db, jst('2026-12-02 11:00'), { item: 2 });
    const named = await click(db, jst('2026-12-03 11:00'), { item: 3 });
    // A message that arrives late sets the time it was seen back.
    await db.items.update(named.itemKey, {
      firstSeenAt: jst('2026-12-02 09:00'),
      seenAt: jst('2026-12-02 09:00'),
    });
    await deleteDays(day('2026-12-02'));
    const keys = await db.items.toCollection().primaryKeys();
    expect(keys.sort()).toEqual(['shop:10000001', 'shop:10000003']);
  });

  it('deletes the posts and the diagnostics of its days', async () => {
    const id = parsePostId('1700123456789012');
    if (!id || !ROOM) throw new Error('no post');
    await db.posts.put({ id, room: ROOM, seenAt: jst('2026-12-02 09:00') });
    const read = { type: 'page', page: 'item', fields: [] } as const;
    await db.diagnostics.bulkAdd([
      { ...read, at: jst('2026-12-01 23:59') },
      { ...read, at: jst('2026-12-02 23:59') },
    ]);
    await deleteDays(day('2026-12-02'));
    expect(await db.posts.count()).toBe(0);
    expect((await db.diagnostics.toArray()).map((row) => jstDay(row.at))).toEqual(['2026-12-01']);
  });

  it('is finished by the next worker after a stop in the middle', async () => {
    await click(db, jst('2026-12-01 23:00'));
    for (const text of ['02', '03', '04']) await click(db, jst(`2026-12-${text} 10:00`));
    await click(db, jst('2026-12-05 09:00'));
    await schedule(day('2026-12-02'), day('2026-12-04'));
    const remove = db.rollups.delete.bind(db.rollups);
    let deleted = 0;
    vi.spyOn(db.rollups, 'delete').mockImplementation((key) => {
      if (++deleted === 2) throw new Error('the worker was stopped');
      return remove(key);
    });
    await expect(worker().runDue()).rejects.toThrow('the worker was stopped');
    expect(await db.clicks.count()).toBe(4);
    vi.restoreAllMocks();
    await worker().runDue();
    expect((await db.clicks.toArray()).map((row) => row.day).sort()).toEqual([
      '2026-12-01',
      '2026-12-05',
    ]);
    expect(await storedCounts(db)).toEqual(await countedRows(db));
    expect(await successors()).toEqual(await expectedSuccessors(db));
  });
});

describe('any history, any range', () => {
  const KINDS = ['room', 'room', 'affiliate', 'webservice'] as const;
  const event = fc.record({
    hours: fc.integer({ min: 0, max: 24 * 8 }),
    what: fc.constantFrom(...KINDS, 'own', 'cart', 'cart'),
    item: fc.integer({ min: 1, max: 3 }),
  });

  it('leaves counts, successors and references that agree with the rows', async () => {
    const start = jst('2026-12-01 00:00');
    const ranges = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 3 }));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(event, { selector: (e) => e.hours, maxLength: 14 }),
        ranges,
        async (events, [offset, length]) => {
          fakeBrowser.reset();
          db = freshDb();
          for (const { hours, what, item } of events.sort((a, b) => a.hours - b.hours)) {
            const at = start + hours * (DAY / 24);
            if (what === 'cart') await attempt(db, at, item);
            else if (what === 'own') await click(db, at, { item, ownership: 'own' });
            else await click(db, at, { item, kind: what });
          }
          const from = addJstDays(jstDay(start), offset);
          await deleteDays(from, addJstDays(from, length));
          await expectConsistent();
        },
      ),
      { numRuns: 40 },
    );
  });
});

async function expectConsistent(): Promise<void> {
  expect(await storedCounts(db)).toEqual(await countedRows(db));
  expect(await successors()).toEqual(await expectedSuccessors(db));
  const attempts = await db.cartAttempts.toArray();
  for (const { clickId } of attempts) {
    if (clickId) expect(await db.clicks.get(clickId)).toBeDefined();
  }
  for (const row of await db.clicks.toArray()) {
    expect(await db.items.get(row.itemKey)).toBeDefined();
    const carted = attempts.filter((a) => a.clickId === row.id).map((a) => a.at);
    expect(row.cartedAt).toBe(carted.length > 0 ? Math.min(...carted) : undefined);
  }
}
