import type { Written } from '../domain/checklist/written';
import { type ItemKey, isLocal, type RoomSlug } from '../domain/identity';
import { postCounts } from '../domain/rollup';
import { addJstDays, type Instant, type JstDay, jstDay } from '../domain/time';
import type { HistoryDb } from './db';
import { countDay } from './rollups';
import type { PostRow } from './rows';

export interface PostFacts {
  id: PostRow['id'];
  room?: RoomSlug | undefined;
  itemKey?: ItemKey | undefined;
  postedOn?: JstDay | undefined;
  original?: boolean | undefined;
  written?: Written | undefined;
  likes?: number | undefined;
}

/**
 * Stores what was seen of an own post, in the composer or on its page; what was not said this time
 * is kept. A post counts on the day it was posted, once that is known. Inside a transaction.
 */
export async function upsertPost(db: HistoryDb, facts: PostFacts, now: Instant): Promise<void> {
  const twin = await twinOf(db, facts, jstDay(now));
  // The page of a post may be told of before its making, when that message is sent again.
  if (twin && isLocal(facts.id)) return;
  const known = (await db.posts.get(facts.id)) ?? twin;
  const row = merged(known, facts, now);
  for (const before of new Set([known, twin])) {
    if (!before) continue;
    if (before.postedOn) await countDay(db, before.postedOn, postCounts(before), -1);
    if (before.id !== row.id) await replacePostId(db, before.id, row.id);
  }
  if (row.postedOn) await countDay(db, row.postedOn, postCounts(row));
  await db.posts.put(row);
}

/** The post is known by ROOM's id from now on, and its photo with it. */
export async function replacePostId(
  db: HistoryDb,
  from: PostRow['id'],
  to: PostRow['id'],
): Promise<void> {
  await db.posts.delete(from);
  const print = await db.prints.get(from);
  if (!print) return;
  await db.prints.delete(from);
  await db.prints.put({ ...print, key: to });
}

function merged(known: PostRow | undefined, facts: PostFacts, now: Instant): PostRow {
  const { id, room = known?.room, itemKey = known?.itemKey } = facts;
  const { postedOn = known?.postedOn, original = known?.original } = facts;
  const { written = known?.written } = facts;
  const likes = facts.likes === undefined ? known?.likes : { count: facts.likes, at: now };
  return {
    id,
    ...(room && { room }),
    ...(itemKey && { itemKey }),
    ...(postedOn && { postedOn, month: postedOn.slice(0, 7) }),
    ...(original !== undefined && { original }),
    ...(written && { written }),
    ...(likes && { likes }),
    seenAt: now,
  };
}

/**
 * The same post under its other id: seen being made, and by its page. ROOM takes an item once, so
 * the item and the day tell; the page says a day, the composer an instant, and around midnight
 * they may differ by one.
 */
export async function twinOf(
  db: HistoryDb,
  { id, itemKey, postedOn }: Pick<PostFacts, 'id' | 'itemKey' | 'postedOn'>,
  today?: JstDay,
): Promise<PostRow | undefined> {
  if (!itemKey || !postedOn) return undefined;
  const days = [addJstDays(postedOn, -1), postedOn, addJstDays(postedOn, 1)];
  const posts = await db.posts.where('itemKey').equals(itemKey).toArray();
  return posts.find(
    (post) =>
      isLocal(post.id) !== isLocal(id) &&
      post.postedOn !== undefined &&
      // A day that is still to come was noted by a clock that has been set back since.
      (days.includes(post.postedOn) || (today !== undefined && post.postedOn > today)),
  );
}
