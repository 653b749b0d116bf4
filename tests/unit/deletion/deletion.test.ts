import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DELETION_ALARM, Deletion } from '@/lib/background/deletion';
import { parseJstDay } from '@/lib/domain/time';
import type { HistoryDb } from '@/lib/storage/db';
import { noteDiagnostic } from '@/lib/storage/diagnostics';
import { candidatesItem, type DeletionRange, deletionItem } from '@/lib/storage/settings';
import { attempt, click, freshDb, jst, OTHER_ROOM, storedCounts } from './support';

const START = jst('2026-12-05 12:00');
let db: HistoryDb;
let now = START;
const done = vi.fn(async () => {});

const worker = () => new Deletion({ db, now: () => now, done });

function days(fromText: string, toText = fromText): DeletionRange {
  const [from, to] = [parseJstDay(fromText), parseJstDay(toText)];
  if (!from || !to) throw new Error('not days');
  return { from, to };
}

beforeEach(async () => {
  db = freshDb();
  now = START;
  done.mockClear();
  await click(db, jst('2026-12-01 10:00'), { item: 1 });
  await click(db, jst('2026-12-02 10:00'), { item: 2 });
  await attempt(db, jst('2026-12-02 11:00'), 2);
  await click(db, jst('2026-12-04 10:00'), { item: 3 });
});

const rows = async () => ({
  clicks: await db.clicks.count(),
  attempts: await db.cartAttempts.count(),
  items: await db.items.count(),
});

describe('the ten seconds', () => {
  it('touches nothing before they are over', async () => {
    const before = await rows();
    await worker().schedule({ all: true });
    now += 9_999;
    await worker().runDue();
    expect(await rows()).toEqual(before);
    expect(await deletionItem.getValue()).toMatchObject({ dueAt: START + 10_000 });
    expect(done).not.toHaveBeenCalled();
  });

  it('sets an alarm for when they are over', async () => {
    const dueAt = await worker().schedule({ all: true });
    expect(dueAt).toBe(START + 10_000);
    expect(await fakeBrowser.alarms.get(DELETION_ALARM)).toMatchObject({ scheduledTime: dueAt });
  });

  it('keeps everything when cancelled inside of them', async () => {
    const before = await rows();
    await worker().schedule({ all: true });
    now += 9_999;
    expect(await worker().cancel()).toBe(true);
    now += 60_000;
    await worker().runDue();
    expect(await rows()).toEqual(before);
  });

  it('cannot be cancelled once they are over', async () => {
    await worker().schedule({ all: true });
    now += 10_000;
    expect(await worker().cancel()).toBe(false);
    await worker().runDue();
    expect(await db.clicks.count()).toBe(0);
  });

  it('has nothing to cancel when nothing is pending', async () => {
    expect(await worker().cancel()).toBe(false);
  });

  it('carries out what is due before a new deletion is scheduled', async () => {
    await worker().schedule(days('2026-12-01'));
    now += 20_000;
    await worker().schedule(days('2026-12-04'));
    expect((await db.clicks.toArray()).map((row) => row.day)).not.toContain('2026-12-01');
    expect(await deletionItem.getValue()).toEqual({
      range: days('2026-12-04'),
      dueAt: START + 30_000,
    });
  });
});

describe('another life of the worker', () => {
  it('takes up a deletion that was scheduled by the one before', async () => {
    await worker().schedule(days('2026-12-02'));
    now += 10_000;
    await worker().runDue();
    expect(await rows()).toEqual({ clicks: 2, attempts: 0, items: 2 });
    expect(await deletionItem.getValue()).toBeNull();
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('runs once when the alarm, the page and the start call at the same time', async () => {
    const deletion = worker();
    await deletion.schedule({ all: true });
    now += 10_000;
    await Promise.all([deletion.runDue(), deletion.runDue(), deletion.runDue()]);
    expect(done).toHaveBeenCalledTimes(1);
    await deletion.schedule({ all: true });
    now += 10_000;
    await deletion.runDue();
    expect(done).toHaveBeenCalledTimes(2);
  });
});

describe('everything', () => {
  it('empties every table and what was seen of ROOMs', async () => {
    if (!OTHER_ROOM) throw new Error('no room');
    await candidatesItem.setValue([{ room: OTHER_ROOM, seenAt: START, answer: 'open' }]);
    await noteDiagnostic(db, { at: START, type: 'page', page: 'item', fields: [] });
    await db.table('rewards').put({ fingerprint: 'a' });
    await worker().schedule({ all: true });
    now += 10_000;
    await worker().runDue();
    for (const table of db.tables)
      expect([table.name, await table.count()]).toEqual([table.name, 0]);
    expect(await candidatesItem.getValue()).toEqual([]);
    expect(await storedCounts(db)).toEqual({});
  });
});
