import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMonth } from '@/lib/domain/month';
import { addJstDays } from '@/lib/domain/time';
import type { HistoryDb } from '@/lib/storage/db';
import type { PostFilter, PostView } from '@/lib/storage/queries/posts-filter';
import { allPosts, type PostCursor, postsPage } from '@/lib/storage/queries/posts-page';
import { countPosts, likeObservations, postMonths } from '@/lib/storage/queries/posts-summary';
import type { PostRow } from '@/lib/storage/rows';
import { day, NOW } from '../../helpers/builders';
import { item, key } from '../timeline/histories';
import { newDb, postRow, siteId } from './posts';

const MUG = key('utsuwa', '10');
const BOWL = key('kobo-2', '11');
const NOVEMBER = day('2026-11-20');
const month = (text: string) => (isMonth(text) ? text : expect.fail(text));

async function filled(posts: readonly PostRow[]): Promise<HistoryDb> {
  const db = newDb();
  await db.items.bulkAdd([
    item(MUG, '北欧風マグカップ 350ml', 'うつわ工房'),
    item(BOWL, '木のうつわ サラダボウル', '工房ふたつ'),
  ]);
  await db.posts.bulkAdd([...posts]);
  return db;
}

const idsOf = (views: readonly PostView[]) => views.map(({ post }) => post.id);

/** Everything of a filter, page by page. */
async function pages(db: HistoryDb, filter: PostFilter, limit: number, clock = () => 0) {
  const found: PostView[][] = [];
  let after: PostCursor | undefined;
  do {
    const page = await postsPage(db, filter, { after, limit, clock });
    found.push(page.rows);
    after = page.next;
  } while (after);
  return found;
}

const ids = async (db: HistoryDb, filter: PostFilter) =>
  idsOf((await pages(db, filter, 100)).flat());

describe('a page of posts', () => {
  test('the newest come first, those without a date last, with their items', async () => {
    const db = await filled([
      postRow(1, day('2026-11-01')),
      postRow(3, undefined),
      postRow(5, NOVEMBER, { itemKey: MUG }),
      postRow(7, NOVEMBER, { itemKey: key('gone', '99') }),
    ]);
    const { rows: posts, next } = await postsPage(db, {}, { limit: 10 });
    expect(idsOf(posts)).toEqual([siteId(7), siteId(5), siteId(1), siteId(3)]);
    expect(posts.map((view) => view.item?.name)).toEqual([
      undefined,
      '北欧風マグカップ 350ml',
      undefined,
      undefined,
    ]);
    expect(next).toBeUndefined();
  });

  test('every post comes once, in order, however the pages fall', async () => {
    const shape = fc.record({
      back: fc.option(fc.nat(4), { nil: undefined, freq: 4 }),
      original: fc.option(fc.boolean(), { nil: undefined }),
    });
    const filter = fc.constantFrom<PostFilter>({}, { original: 'yes' }, { original: 'unknown' });
    await fc.assert(
      fc.asyncProperty(
        fc.array(shape, { maxLength: 14 }),
        filter,
        fc.integer({ min: 1, max: 5 }),
        async (shapes, wanted, limit) => {
          const rows = shapes.map(({ back, original }, n) =>
            postRow(n, back === undefined ? undefined : addJstDays(NOVEMBER, -back), {
              ...(original !== undefined && { original }),
            }),
          );
          const db = await filled(rows);
          const fits = ({ original }: PostRow) =>
            wanted.original === undefined || original === (wanted.original === 'yes' || undefined);
          const expected = rows
            .filter(fits)
            .sort((a, b) => order(b).localeCompare(order(a)))
            .map(({ id }) => id);
          expect(idsOf((await pages(db, wanted, limit)).flat())).toEqual(expected);
          await db.delete();
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a page without a filter is never longer than asked for', async () => {
    const db = await filled(Array.from({ length: 23 }, (_, n) => postRow(n, NOVEMBER)));
    expect((await pages(db, {}, 10)).map((page) => page.length)).toEqual([10, 10, 3]);
  });

  test('when the time is up it gives what it has, and where to go on', async () => {
    const db = await filled(Array.from({ length: 1201 }, (_, n) => postRow(n, NOVEMBER)));
    let at = 0;
    const slow = () => (at += 1000);
    const found = await pages(db, { original: 'no' }, 10, slow);
    expect(found).toEqual([[], [], []]);
  });
});

const order = ({ postedOn, id }: PostRow) => `${postedOn ?? ''} ${id}`;

describe('what the posts are narrowed to', () => {
  const written = (hashtags: string[]) => ({ written: { text: '', hashtags, verdict: {} } });
  const some = () =>
    filled([
      postRow(1, day('2026-10-31'), { itemKey: MUG, original: true }),
      postRow(3, day('2026-11-01'), { itemKey: BOWL, original: false, ...written(['朝ごはん']) }),
      postRow(5, day('2026-11-30'), written(['#ＭＵＧ'])),
      postRow(7, undefined, { itemKey: MUG }),
    ]);

  test.each<[PostFilter, number[]]>([
    [{}, [5, 3, 1, 7]],
    [{ text: 'ﾏｸﾞｶｯﾌﾟ' }, [1, 7]],
    [{ text: 'うつわ サラダ' }, [3]],
    [{ text: '#朝ごはん' }, [3]],
    [{ text: 'サラダ 朝ごはん' }, [3]],
    [{ text: 'mug' }, [5]],
    [{ text: 'どこにもない' }, []],
    [{ text: '  ' }, [5, 3, 1, 7]],
    [{ month: month('2026-11') }, [5, 3]],
    [{ month: month('2026-10') }, [1]],
    [{ month: month('2026-09') }, []],
    [{ original: 'yes' }, [1]],
    [{ original: 'no' }, [3]],
    [{ original: 'unknown' }, [5, 7]],
    [{ original: 'unknown', month: month('2026-11'), text: 'mug' }, [5]],
  ])('%j', async (filter, numbers) => {
    const db = await some();
    expect(await ids(db, filter)).toEqual(numbers.map(siteId));
    const all: PostView[] = [];
    for await (const page of allPosts(db, filter)) all.push(...page);
    expect(idsOf(all)).toEqual(numbers.map(siteId));
  });

  test('counts are known where an index has them', async () => {
    const db = await some();
    expect(await countPosts(db, {})).toBe(4);
    expect(await countPosts(db, { month: month('2026-11') })).toBe(2);
    expect(await countPosts(db, { text: 'マグ' })).toBeUndefined();
    expect(await countPosts(db, { original: 'no' })).toBeUndefined();
  });

  test('the months that have posts, the newest first', async () => {
    expect(await postMonths(await some())).toEqual(['2026-11', '2026-10']);
    expect(await postMonths(newDb())).toEqual([]);
  });
});

test('the comparison looks at every post, and keeps those whose likes can be compared', async () => {
  const likes = { count: 4, at: NOW };
  const old = day('2026-10-01');
  const rows = Array.from({ length: 620 }, (_, n) => postRow(n, old, { likes, original: true }));
  const db = await filled([...rows, postRow(701, old), postRow(703, NOVEMBER, { likes })]);
  const found = await likeObservations(db);
  expect(found).toHaveLength(620);
  expect(found.filter(({ did }) => did.original)).toHaveLength(620);
});
