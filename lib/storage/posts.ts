import type { ItemKey, PostId, RoomSlug } from '../domain/identity';
import type { Instant, JstDay } from '../domain/time';
import type { HistoryDb } from './db';

export interface PostFacts {
  id: PostId;
  room: RoomSlug;
  itemKey?: ItemKey | undefined;
  postedOn?: JstDay | undefined;
}

/** Stores what an own post's page said; what it did not say this time is kept. */
export async function upsertPost(db: HistoryDb, facts: PostFacts, now: Instant): Promise<void> {
  const known = await db.posts.get(facts.id);
  const postedOn = facts.postedOn ?? known?.postedOn;
  const itemKey = facts.itemKey ?? known?.itemKey;
  await db.posts.put({
    id: facts.id,
    room: facts.room,
    ...(itemKey && { itemKey }),
    ...(postedOn && { postedOn, month: postedOn.slice(0, 7) }),
    seenAt: now,
  });
}
