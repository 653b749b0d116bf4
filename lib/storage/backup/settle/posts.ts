import { isLocal } from '../../../domain/identity';
import type { HistoryDb } from '../../db';
import { replacePostId, twinOf } from '../../posts';
import { mergeRow } from '../merge';
import type { Touched } from '../touched';

/** A post that one machine saw being made and another on its page is one post. Inside a transaction. */
export async function settlePosts(db: HistoryDb, touched: Touched): Promise<void> {
  const local = await db.posts.where('id').startsWith('local-').toArray();
  for (const post of local) {
    const twin = await twinOf(db, post);
    if (!twin || isLocal(twin.id)) continue;
    touched.post(post);
    touched.post(twin);
    await db.posts.put(mergeRow('posts', { ...post, id: twin.id }, twin));
    await replacePostId(db, post.id, twin.id);
  }
}
