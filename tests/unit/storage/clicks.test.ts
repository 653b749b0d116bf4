import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEPT_DIAGNOSTICS } from '@/lib/domain/diagnostics';
import { asClickId, itemKey, shopOfKey } from '@/lib/domain/identity';
import { HOUR } from '@/lib/domain/time';
import { enterClick, removeClick } from '@/lib/storage/cart-attempts';
import { type ClickDraft, clickInForce, settleBefore } from '@/lib/storage/clicks';
import type { HistoryDb } from '@/lib/storage/db';
import { noteDiagnostic, recentDiagnostics } from '@/lib/storage/diagnostics';
import { dayCounts, sumDays } from '@/lib/storage/rollups';
import { day, item, NOW, uuid } from '../../helpers/builders';
import { dump, newDb } from '../../helpers/history';
import { expectSound } from '../../helpers/invariants';

function draft(n: number, at: number, kind: ClickDraft['kind'] = 'room'): ClickDraft {
  const key = itemKey(item('utsuwa', '10'));
  const evidence = { sighting: uuid(n), place: 'landing', at, detail: 'x', tab: 1 } as const;
  return {
    id: asClickId(uuid(n)),
    at,
    kind,
    ownership: 'other',
    itemKey: key,
    shopUrl: shopOfKey(key),
    evidence: [evidence],
  };
}

const enter = (db: HistoryDb, of: ClickDraft) =>
  // `async`, else Dexie does not know that there is something to wait for.
  db.transaction('rw', db.clicks, db.cartAttempts, db.rollups, async () =>
    enterClick(db, of, { now: Number.POSITIVE_INFINITY }),
  );

async function withItem(): Promise<HistoryDb> {
  const db = newDb();
  const key = itemKey(item('utsuwa', '10'));
  const seen = { availability: 'unknown', firstSeenAt: 0, seenAt: 0, grams: [] } as const;
  await db.items.add({ ...seen, grams: [], key, shopUrl: shopOfKey(key) });
  return db;
}

test('clicks that arrive in any order, even of one millisecond, give the same history', async () => {
  const kinds = fc.constantFrom('room', 'affiliate', 'webservice' as const);
  const drafts = fc
    .array(fc.tuple(fc.constantFrom(0, 1, HOUR, 25 * HOUR), kinds), { minLength: 2, maxLength: 6 })
    .map((all) => all.map(([ago, kind], n) => draft(n, NOW - ago, kind as 'room')));
  const orders = drafts.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  await fc.assert(
    fc.asyncProperty(orders, async (both) => {
      const dumps = [];
      for (const order of both) {
        const db = await withItem();
        for (const of of order) await enter(db, of);
        expectSound(await dump(db), []);
        dumps.push(await dump(db));
        db.close();
      }
      expect(dumps[1]).toStrictEqual(dumps[0]);
    }),
    { numRuns: 25 },
  );
}, 30_000);

test('a click taken out leaves the history of those that never had it', async () => {
  const all = [draft(1, NOW - 2 * HOUR), draft(2, NOW - HOUR, 'affiliate'), draft(3, NOW)];
  for (const out of all) {
    const [with_, without] = [await withItem(), await withItem()];
    for (const of of all) await enter(with_, of);
    for (const of of all) if (of !== out) await enter(without, of);
    await with_.transaction('rw', with_.clicks, with_.cartAttempts, with_.rollups, async () => {
      const click = await with_.clicks.get(out.id);
      if (click) await removeClick(with_, click);
    });
    expect(await dump(with_)).toStrictEqual(await dump(without));
  }
});

test('the click in force is the last that takes over, dated at the instant or before', async () => {
  const db = await withItem();
  await enter(db, draft(1, NOW - HOUR));
  await enter(db, draft(2, NOW, 'webservice'));
  expect((await clickInForce(db, NOW))?.id).toBe(uuid(1));
  expect((await clickInForce(db, NOW - HOUR))?.id).toBe(uuid(1));
  expect(await clickInForce(db, NOW - HOUR - 1)).toBeUndefined();
});

test('when later clicks were deleted, the one before is superseded by the next that is left', async () => {
  const db = await withItem();
  for (const n of [1, 2, 3]) await enter(db, draft(n, NOW + n * HOUR));
  await db.clicks.delete(asClickId(uuid(2)));
  await settleBefore(db, NOW + 2 * HOUR);
  expect((await db.clicks.get(asClickId(uuid(1))))?.supersededAt).toBe(NOW + 3 * HOUR);
  await db.clicks.delete(asClickId(uuid(3)));
  await settleBefore(db, NOW + 2 * HOUR);
  expect(await db.clicks.get(asClickId(uuid(1)))).toMatchObject({ standing: 'open' });
  expect(await db.clicks.get(asClickId(uuid(1)))).not.toHaveProperty('supersededAt');
});

test('when later clicks were deleted, one that a clock left outdated stays so', async () => {
  const db = await withItem();
  await enter(db, draft(1, NOW + 30 * HOUR));
  await db.transaction('rw', db.clicks, db.cartAttempts, db.rollups, async () =>
    enterClick(db, draft(2, NOW), { now: NOW }),
  );
  await enter(db, draft(3, NOW + 60 * HOUR));
  await db.clicks.delete(asClickId(uuid(3)));
  await settleBefore(db, NOW + 48 * HOUR);
  expect((await db.clicks.get(asClickId(uuid(1))))?.supersededAt).toBe(NOW);
  expect(await db.clicks.get(asClickId(uuid(2)))).not.toHaveProperty('supersededAt');
});

describe('the daily roll-ups', () => {
  test('are summed over whole days, both ends included', async () => {
    const db = await withItem();
    for (const n of [0, 1, 2, 3]) await enter(db, draft(n, NOW - n * 24 * HOUR));
    const clicks = async (
      ...range: Parameters<typeof sumDays> extends [unknown, ...infer R] ? R : never
    ) => (await sumDays(db, ...range)).clicks;
    expect(await clicks()).toBe(4);
    expect(await clicks(day('2026-11-18'), day('2026-11-19'))).toBe(2);
    expect(await clicks(day('2026-11-19'))).toBe(2);
    expect((await dayCounts(db, day('2026-11-20'))).clicks).toBe(1);
    expect((await dayCounts(db, day('2026-11-21'))).clicks).toBe(0);
  });
});

test('of the diagnostics only the newest are kept', async () => {
  const db = newDb();
  for (let n = 0; n < KEPT_DIAGNOSTICS + 5; n++)
    await noteDiagnostic(db, { type: 'error', at: n, where: 'test', message: '' });
  const rows = await recentDiagnostics(db);
  expect(rows).toHaveLength(KEPT_DIAGNOSTICS);
  expect([rows[0]?.at, rows.at(-1)?.at]).toEqual([KEPT_DIAGNOSTICS + 4, 5]);
});

test('a flood of diagnostics is written in its order, and of each text only the beginning', async () => {
  const db = newDb();
  const rows = Array.from({ length: 1_000 }, (_, at) =>
    noteDiagnostic(db, { type: 'refused', at, message: 'any', reason: 'x'.repeat(at) }),
  );
  await Promise.all(rows);
  const kept = await recentDiagnostics(db);
  expect(kept.map(({ at }) => at)).toEqual(
    Array.from({ length: KEPT_DIAGNOSTICS }, (_, n) => 999 - n),
  );
  expect(JSON.stringify(kept[0]).length).toBeLessThan(500);
});

test('a diagnostic that cannot be written says so, and the next one is tried', async () => {
  const db = newDb();
  const row = { type: 'error', at: 1, where: 'test', message: '' } as const;
  await expect(noteDiagnostic(db, { ...row, at: (() => 1) as never })).rejects.toThrow();
  await noteDiagnostic(db, row);
  expect(await db.diagnostics.count()).toBe(1);
});
