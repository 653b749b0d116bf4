import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { deleteLedgerDays } from '@/lib/storage/ledger/delete';
import { lastImport, undoImport } from '@/lib/storage/ledger/undo';
import { recordsIn } from '@/lib/storage/queries/options-summary';
import { day } from '../../helpers/builders';
import { expectSumsToBeThoseOfTheRows, report } from './any-report';
import { dump, freshDb, importId, line, orders, put } from './support';

test('a stop between two pieces leaves sums and sales that agree', async () => {
  const db = freshDb();
  const many = Array.from({ length: 1_500 }, (_, index) => line({ amount: 1_000 + index }));
  await put(db, 1, orders(many));
  const remove = db.rewards.bulkDelete.bind(db.rewards);
  let pieces = 0;
  vi.spyOn(db.rewards, 'bulkDelete').mockImplementation(((keys: Parameters<typeof remove>[0]) => {
    if (++pieces === 2) throw new Error('the worker was stopped');
    return remove(keys);
  }) as typeof db.rewards.bulkDelete);
  const [from, to] = [day('2026-07-01'), day('2026-07-31')];
  await expect(deleteLedgerDays(db, from, to)).rejects.toThrow('the worker was stopped');
  expect(await db.rewards.count()).toBe(500);
  await expectSumsToBeThoseOfTheRows(db);
  vi.restoreAllMocks();
  await deleteLedgerDays(db, from, to);
  expect(await dump(db)).toMatchObject([[], [], [], [{ id: importId(1) }]]);
});

test('sums are those of the rows after any deletion, and after undoing behind it', async () => {
  const DAYS = ['2026-06-30', '2026-07-01', '2026-07-04', '2026-07-05', '2026-07-31'].map(day);
  const range = fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS));
  await fc.assert(
    fc.asyncProperty(report, report, range, async (a, b, [one, other]) => {
      const db = freshDb();
      await put(db, 1, a);
      await put(db, 2, b);
      const [from, to] = one < other ? [one, other] : [other, one];
      await deleteLedgerDays(db, from, to);
      expect(await recordsIn(db, { from, to })).toBe(0);
      await expectSumsToBeThoseOfTheRows(db);
      const last = await lastImport(db);
      if (last) expect(await undoImport(db, last.id)).toBe(true);
      await expectSumsToBeThoseOfTheRows(db);
      await db.delete();
    }),
    { numRuns: 25 },
  );
});
