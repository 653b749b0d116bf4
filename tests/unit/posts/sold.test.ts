import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JstMonth } from '@/lib/domain/month';
import { NO_SUMS, sumsOf } from '@/lib/domain/rewards/sums';
import { postOfSale } from '@/lib/domain/rewards/trace/origin';
import type { HistoryDb } from '@/lib/storage/db';
import { soldByPost, soldTables } from '@/lib/storage/queries/ledger/sold-by-post';
import { postsPage } from '@/lib/storage/queries/posts-page';
import { day } from '../../helpers/builders';
import { at, line, orders, put } from '../ledger/support';
import { key } from '../timeline/histories';
import { newDb, postRow } from './posts';

const MUG = key('utsuwa', '10');

/** Every sale of the name is one of the mug. */
async function traceAll(db: HistoryDb): Promise<void> {
  for (const { sold, shopName, itemName } of await db.rewards.toArray()) {
    const common = { sold, shopName, itemName, matches: [], tried: '' };
    await db.traces.put({ ...common, kind: 'accepted', by: 'score', itemKey: MUG });
  }
}

const sold = (db: HistoryDb, posts: Parameters<typeof soldByPost>[1]) =>
  db.transaction('r', soldTables(db), () => soldByPost(db, posts));

test('a page has what was sold from each post, and nothing where nobody can know', async () => {
  const db = newDb();
  await db.posts.bulkPut([
    postRow(1, day('2026-07-01'), { itemKey: MUG }),
    postRow(3, undefined, { itemKey: MUG }),
    postRow(5, day('2026-06-01'), { itemKey: key('utsuwa', '11') }),
    postRow(7, day('2026-08-01'), { itemKey: MUG }),
  ]);
  await put(db, 1, orders([line(), line({ reward: 20, measurementId: 'myblog' })]));
  await traceAll(db);
  const { rows } = await postsPage(db, {}, { limit: 10 });
  expect(rows.map(({ sold }) => sold?.unconfirmed)).toEqual([
    // No report reaches as far as August.
    undefined,
    { sales: 2, reward: 119, amount: 4_960 },
    { sales: 0, reward: 0, amount: 0 },
    undefined,
  ]);
});

test('without any report nothing is known', async () => {
  const db = newDb();
  expect((await sold(db, [postRow(1, day('2026-07-01'), { itemKey: MUG })])).size).toBe(0);
});

test('each sale counts for the one post that the rule names, whatever the days', async () => {
  const days = ['2026-05-31', '2026-06-01', '2026-06-15', '2026-07-01', '2026-07-20'];
  const dates = fc.uniqueArray(fc.constantFrom(...days), { minLength: 1, maxLength: 3 });
  const sales = fc.array(fc.constantFrom(...days, '2026-05-01', '2026-07-31'), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(dates, sales, async (postDays, saleDays) => {
      const db = newDb();
      const posts = postDays.map((one, n) => postRow(2 * n + 1, day(one), { itemKey: MUG }));
      await db.posts.bulkPut(posts);
      const lines = saleDays.map((one, n) =>
        line({ occurredAt: at(`${one}T00:00:00`), amount: n }),
      );
      await put(db, 1, orders(lines, { months: ['2026-08' as JstMonth] }));
      await traceAll(db);
      const own = posts.map(({ id, postedOn }) => ({ postId: id, postedOn }));
      const found = await sold(db, posts);
      for (const { id } of posts) {
        const mine = lines.filter((sale) => {
          const origin = postOfSale({ ...sale, itemKey: MUG }, own);
          return origin.kind === 'post' && origin.postId === id;
        });
        expect(found.get(id)).toEqual(mine.length > 0 ? sumsOf(mine) : NO_SUMS);
      }
      await db.delete();
    }),
    { numRuns: 12 },
  );
});
