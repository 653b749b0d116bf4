import { expect, test } from 'vitest';
import { asShareId } from '@/lib/domain/identity';
import type { JstDay } from '@/lib/domain/time';
import { HistoryDb } from '@/lib/storage/db';
import { recentPosts, shareNames } from '@/lib/storage/queries/recent-posts';
import { item, key } from '../timeline/histories';
import { postRow } from './posts';

const MUG = key('utsuwa', '10');
const GONE = key('kobo-2', '11');
const on = (n: number, postedOn: string | undefined, itemKey = MUG) =>
  postRow(n, postedOn as JstDay | undefined, { itemKey });

test('the latest dated posts with their items, as many as asked for', async () => {
  const db = new HistoryDb('recent-posts');
  await db.items.put(item(MUG, 'マグカップ', 'うつわ工房'));
  const posts = [
    on(1, '2026-11-01'),
    on(2, '2026-11-20'),
    on(3, '2026-11-10', GONE),
    on(4, undefined),
  ];
  await db.posts.bulkPut(posts);
  const found = await recentPosts(db, 2);
  expect(found.map(({ post }) => post.postedOn)).toEqual(['2026-11-20', '2026-11-10']);
  expect(found.map((one) => one.item?.name)).toEqual(['マグカップ', undefined]);
});

test('shares are named by their items, as far as these are known', async () => {
  const db = new HistoryDb('share-names');
  await db.items.put(item(MUG, 'マグカップ', 'うつわ工房'));
  const share = (id: string, more: object = {}) => ({
    id: asShareId(id),
    at: 1,
    channel: 'X',
    ...more,
  });
  const shares = [share('a', { itemKey: MUG }), share('b'), share('c', { itemKey: GONE })];
  expect([...(await shareNames(db, shares))]).toEqual([['a', 'マグカップ']]);
});
