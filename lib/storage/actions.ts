import type { ItemKey, PostId } from '../domain/identity';
import { actionCounts } from '../domain/rollup';
import type { JstDay } from '../domain/time';
import type { HistoryDb } from './db';
import { countDay } from './rollups';
import type { ActionRow } from './rows';

/** Stores what the user did; the same sighting sent twice is one row. Inside a transaction. */
export async function putAction(db: HistoryDb, action: ActionRow): Promise<void> {
  if (await db.actions.get(action.id)) return;
  const post = await postOfAction(db, action);
  const row = post ? { ...action, postId: post.id } : action;
  await countDay(db, row.day, actionCounts(row));
  await db.actions.put(row);
}

/** The page of a post may be told of before the post itself, when that message is sent again. */
async function postOfAction(db: HistoryDb, { kind, itemKey, day }: ActionRow) {
  if (kind !== 'post' || !itemKey) return undefined;
  const posts = await db.posts.where('itemKey').equals(itemKey).toArray();
  return posts.find(({ postedOn }) => postedOn === day);
}

/** The post whose page was seen is the one that was seen being made: it is counted once. */
export async function linkAction(
  db: HistoryDb,
  postId: PostId,
  itemKey: ItemKey,
  days: readonly JstDay[],
): Promise<void> {
  const of = db.actions.where('[kind+itemKey]').equals(['post', itemKey]);
  const rows = await of.toArray();
  if (rows.some((row) => row.postId === postId)) return;
  const made = rows.find((row) => row.postId === undefined && days.includes(row.day));
  if (!made) return;
  const linked = { ...made, postId };
  await countDay(db, made.day, actionCounts(made), -1);
  await countDay(db, made.day, actionCounts(linked));
  await db.actions.put(linked);
}
