import type { JstMonth } from '../../domain/month';
import type { JstDay } from '../../domain/time';
import { type Clock, systemClock } from '../../platform/clock';
import type { HistoryDb } from '../db';
import type { PostRow } from '../rows';
import { soldByPost, soldTables } from './ledger/sold-by-post';
import { datedIn, type PostFilter, type PostView, sieved, testOf } from './posts-filter';

type PostId = PostRow['id'];

/** A place behind a dated post, or the posts without a date that are still to come. */
export type PostCursor = { day: JstDay; id: PostId } | { rest: readonly PostId[] };

export interface PostsPage {
  rows: PostView[];
  /** Where the next page begins. A page may be short, or empty, and still have one. */
  next?: PostCursor;
}

export interface PostsOptions {
  after?: PostCursor | undefined;
  /** About as many as are wanted. */
  limit: number;
  /** How long to look, in ms, before returning what was found so far. */
  budget?: number;
  clock?: Clock;
}

const BUDGET = 100;
/** Posts looked at in one piece when only few of them may fit. */
const PIECE = 500;

/** A page of the own posts, the newest first; those without a date come last. */
export function postsPage(
  db: HistoryDb,
  filter: PostFilter,
  { after, limit, budget = BUDGET, clock = systemClock }: PostsOptions,
): Promise<PostsPage> {
  const end = clock() + budget;
  return db.transaction('r', [db.items, ...soldTables(db)], async () => {
    const found: PostView[] = [];
    let cursor = after;
    do {
      const size = sieved(filter) ? PIECE : limit - found.length;
      const { posts, next } = await readOn(db, filter.month, cursor, size);
      found.push(...(await withItems(db, posts)).filter(testOf(filter)));
      cursor = next;
    } while (cursor && found.length < limit && clock() < end);
    return { rows: await withSold(db, found), ...(cursor && { next: cursor }) };
  });
}

/** Whether a post comes behind the place to go on from. */
export function isBehind(cursor: PostCursor, { post: { id, postedOn } }: PostView): boolean {
  if ('rest' in cursor) return cursor.rest.includes(id);
  return !postedOn || postedOn < cursor.day || (postedOn === cursor.day && id < cursor.id);
}

/** Every post of a filter, in pages; memory stays that of one. */
export async function* allPosts(
  db: HistoryDb,
  filter: PostFilter,
): AsyncGenerator<PostView[], void> {
  let after: PostCursor | undefined;
  do {
    const page = await postsPage(db, filter, { after, limit: PIECE });
    if (page.rows.length > 0) yield page.rows;
    after = page.next;
  } while (after);
}

async function readOn(
  db: HistoryDb,
  month: JstMonth | undefined,
  after: PostCursor | undefined,
  size: number,
): Promise<{ posts: PostRow[]; next: PostCursor | undefined }> {
  if (after && 'rest' in after) {
    const posts = await db.posts.bulkGet(after.rest.slice(0, size));
    const rest = after.rest.slice(size);
    return {
      posts: posts.flatMap((post) => post ?? []),
      next: rest.length > 0 ? { rest } : undefined,
    };
  }
  const posts = await newestFirst(db, month, after).limit(size).toArray();
  const last = posts.at(-1);
  if (posts.length < size || !last?.postedOn) {
    return { posts, next: month ? undefined : await undated(db) };
  }
  return { posts, next: { day: last.postedOn, id: last.id } };
}

/** Along the index of days; posts of one day follow each other by their ids. */
function newestFirst(
  db: HistoryDb,
  month: JstMonth | undefined,
  after: { day: JstDay; id: PostId } | undefined,
) {
  const posts = datedIn(db, month, after?.day).reverse();
  return after
    ? posts.filter(({ id, postedOn }) => postedOn !== after.day || id < after.id)
    : posts;
}

/** No index has them: they are all the others. Only keys are read, and only when there are any. */
async function undated(db: HistoryDb): Promise<PostCursor | undefined> {
  const [all, dated] = await Promise.all([db.posts.count(), datedIn(db, undefined).count()]);
  if (all === dated) return undefined;
  const keys = await db.posts.toCollection().primaryKeys();
  const known = new Set(await datedIn(db, undefined).primaryKeys());
  return { rest: keys.filter((id) => !known.has(id)).reverse() };
}

async function withItems(db: HistoryDb, posts: readonly PostRow[]): Promise<PostView[]> {
  const keys = [...new Set(posts.flatMap(({ itemKey }) => itemKey ?? []))];
  const items = await db.items.bulkGet(keys);
  const byKey = new Map(keys.map((key, index) => [key, items[index]]));
  return posts.map((post) => ({ post, item: post.itemKey && byKey.get(post.itemKey) }));
}

async function withSold(db: HistoryDb, views: readonly PostView[]): Promise<PostView[]> {
  const sold = await soldByPost(
    db,
    views.map(({ post }) => post),
  );
  return views.map((view) => ({ ...view, sold: sold.get(view.post.id) }));
}
