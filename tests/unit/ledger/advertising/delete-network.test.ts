import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deleteNetwork } from '@/lib/storage/ledger/advertising/delete-network';
import { storePull } from '@/lib/storage/ledger/advertising/store';
import { network } from '../../domain/advertising/support';
import { importId } from '../support';
import { answersOf, expectSumsToBeThoseOfTheRows, sales } from './any-pull';
import { type Chunk, freshDb, pulled } from './support';

const UK = network(3).id;
const abroad = (chunks: readonly Chunk[]) => chunks.map((one) => ({ ...one, network: UK }));

test('a network goes with all its rows and sums, and the others stay', async () => {
  await fc.assert(
    fc.asyncProperty(sales, sales, async (ours, theirs) => {
      const db = freshDb();
      const us = await pulled(db, 'us', answersOf(ours));
      const uk = await pulled(db, 'uk', abroad(answersOf(theirs)), { network: UK });
      await storePull(db, uk, { at: 1, importId: importId(1) });
      const [rows, lines] = [await db.advertising.toArray(), await db.advertisingLines.toArray()];
      await storePull(db, us, { at: 2, importId: importId(2) });
      await deleteNetwork(db, network().id);
      expect(await db.advertising.toArray()).toEqual(rows);
      expect(await db.advertisingLines.toArray()).toEqual(lines);
      expect(await db.undos.count()).toBe(0);
      await expectSumsToBeThoseOfTheRows(db);
      await db.delete();
    }),
    { numRuns: 30 },
  );
});
