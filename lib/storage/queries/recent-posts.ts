import type { HistoryDb } from '../db';
import type { ShareRow } from '../rows';
import type { PostView } from './posts-filter';

/** The own posts a share is most likely of: the latest dated ones, with their items. */
export async function recentPosts(db: HistoryDb, limit: number): Promise<PostView[]> {
  const posts = await db.posts.where('postedOn').above('').reverse().limit(limit).toArray();
  const keys = [...new Set(posts.flatMap(({ itemKey }) => itemKey ?? []))];
  const items = await db.items.bulkGet(keys);
  const byKey = new Map(items.flatMap((item) => (item ? [[item.key, item] as const] : [])));
  return posts.map((post) => ({ post, item: post.itemKey && byKey.get(post.itemKey) }));
}

/** The names of the items that shares are of, as far as they are known. */
export async function shareNames(
  db: HistoryDb,
  shares: readonly ShareRow[],
): Promise<ReadonlyMap<ShareRow['id'], string>> {
  const of = shares.flatMap(({ id, itemKey }) => (itemKey ? [{ id, itemKey }] : []));
  const items = await db.items.bulkGet(of.map(({ itemKey }) => itemKey));
  return new Map(
    of.flatMap(({ id }, index) => {
      const name = items[index]?.name;
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
}
