import { type ItemKey, isLocal } from '../../domain/identity';
import { type Instant, type JstDay, jstDayStart } from '../../domain/time';
import type { HistoryDb } from '../db';
import type { PostRow } from '../rows';
import { postUrl } from '../timeline/links';

/** An own post of an item; one whose page was never seen has no address yet. */
export interface ItemPost {
  id: PostRow['id'];
  url: string | undefined;
  postedOn: JstDay | undefined;
  /** When it was posted, or seen first where its page did not say. */
  at: Instant;
}

export async function postsOfItem(db: HistoryDb, key: ItemKey): Promise<ItemPost[]> {
  const posts = await db.posts.where('itemKey').equals(key).toArray();
  return posts.map(({ id, room, postedOn, seenAt }) => ({
    id,
    url: isLocal(id) ? undefined : postUrl(room, id),
    postedOn,
    at: postedOn ? jstDayStart(postedOn) : seenAt,
  }));
}
