import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HistoryDb } from '@/lib/storage/db';
import { expectUndoable } from '../expect-undoable';
import { answersOf, expectSumsToBeThoseOfTheRows, sales } from './any-pull';
import { type Chunk, dump, freshDb, put } from './support';

/** Some of the answers, in any order. */
const some = (chunks: readonly Chunk[]) => fc.shuffledSubarray([...chunks]);

/** What the ledger says, without which import brought it. */
async function said(db: HistoryDb): Promise<unknown> {
  const without = ({ importId: _, ...row }: { importId?: unknown }) => row;
  const lines = await db.advertisingLines.toArray();
  return {
    rows: (await db.advertising.toArray()).map(without),
    lines: lines.map(without),
    sums: await db.advertisingSums.toArray(),
  };
}

test('sums are those of the rows after every pull, and undoing restores what was', async () => {
  const pulls = fc.array(
    sales.chain((all) => some(answersOf(all))),
    { minLength: 1, maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(pulls, async (runs) => {
      await expectUndoable(freshDb(), runs, { put, dump, check: expectSumsToBeThoseOfTheRows });
    }),
    { numRuns: 80 },
  );
});

test('a pull that comes again changes nothing', async () => {
  const twice = sales.chain((all) => fc.tuple(some(answersOf(all)), fc.constant(answersOf(all))));
  await fc.assert(
    fc.asyncProperty(twice, async ([first, whole]) => {
      const db = freshDb();
      await put(db, 1, first);
      await put(db, 2, whole);
      const before = await said(db);
      expect(await put(db, 3, first)).toBeUndefined();
      expect(await put(db, 4, [...whole].reverse())).toBeUndefined();
      expect(await said(db)).toEqual(before);
      await db.delete();
    }),
    { numRuns: 80 },
  );
});

test('importing A and then B is importing both, whatever order their answers came in', async () => {
  const split = sales.chain((all) =>
    fc.tuple(fc.shuffledSubarray(answersOf(all), { minLength: 6 }), fc.integer({ max: 6, min: 0 })),
  );
  await fc.assert(
    fc.asyncProperty(split, async ([chunks, at]) => {
      const [apart, together] = [freshDb(), freshDb()];
      await put(apart, 1, chunks.slice(0, at));
      await put(apart, 2, chunks.slice(at));
      await put(together, 1, chunks);
      expect(await said(apart)).toEqual(await said(together));
      await apart.delete();
      await together.delete();
    }),
    { numRuns: 120 },
  );
});
