import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HistoryDb } from '@/lib/storage/db';
import { expectSumsToBeThoseOfTheRows, report } from './any-report';
import { expectUndoable } from './expect-undoable';
import { dump, freshDb, put } from './support';

test('sums are those of the rows after every import, and undoing restores what was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(report, { minLength: 1, maxLength: 5 }), async (reports) => {
      await expectUndoable(freshDb(), reports, { put, dump, check: expectSumsToBeThoseOfTheRows });
    }),
    { numRuns: 60 },
  );
});

/** What the ledger says, without when it was learned. */
async function said(db: HistoryDb): Promise<unknown> {
  const rows = await db.rewards.toArray();
  return {
    sales: rows.map(({ fingerprint, status, reward, history }) => ({
      fingerprint,
      status,
      reward,
      history: history.map(({ says, fileAt }) => ({ says, fileAt })),
    })),
    sums: await db.ledgerSums.toArray(),
  };
}

test('importing A and then B is importing A and B', async () => {
  await fc.assert(
    fc.asyncProperty(report, report, async (a, b) => {
      // Dropped together, the file that was written earlier is heard first.
      const ordered = (a.fileAt ?? 0) <= (b.fileAt ?? 0) ? [a, b] : [b, a];
      const [apart, together] = [freshDb(), freshDb()];
      for (const [index, file] of ordered.entries()) await put(apart, index + 1, file);
      await put(together, 1, a, b);
      expect(await said(together)).toEqual(await said(apart));
      await apart.delete();
      await together.delete();
    }),
    { numRuns: 60 },
  );
});
