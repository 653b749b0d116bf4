import type { ItemKey, PostId, RoomSlug } from '../domain/identity';
import { postCounts } from '../domain/rollup';
import { addJstDays, type Instant, type JstDay } from '../domain/time';
import { linkAction } from './actions';
import type { HistoryDb } from './db';
import { countDay } from './rollups';
import type { PostRow } from './rows';

export interface PostFacts {
  id: PostId;
  room: RoomSlug;
  itemKey?: ItemKey | undefined;
  postedOn?: JstDay | undefined;
  original?: boolean | undefined;
}

/**
 * Stores what an own post's page said; what it did not say this time is kept. A post counts on
 * the day it was posted, once that is known. Inside a transaction.
 */
export async function upsertPost(db: HistoryDb, facts: PostFacts, now: Instant): Promise<void> {
  const known = await db.posts.get(facts.id);
  const postedOn = facts.postedOn ?? known?.postedOn;
  const itemKey = facts.itemKey ?? known?.itemKey;
  const original = facts.original ?? known?.original;
  const row: PostRow = {
    id: facts.id,
    room: facts.room,
    ...(itemKey && { itemKey }),
    ...(postedOn && { postedOn, month: postedOn.slice(0, 7) }),
    ...(original !== undefined && { original }),
    seenAt: now,
  };
  if (known?.postedOn) await countDay(db, known.postedOn, postCounts(known), -1);
  if (postedOn) await countDay(db, postedOn, postCounts(row));
  await db.posts.put(row);
  if (postedOn && itemKey) await linkAction(db, row.id, itemKey, around(postedOn));
}

/** The page says a day, the composer was seen at an instant: they may differ around midnight. */
const around = (day: JstDay): readonly JstDay[] => [addJstDays(day, -1), day, addJstDays(day, 1)];
