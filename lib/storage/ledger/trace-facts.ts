import Dexie from 'dexie';
import type { ItemKey } from '../../domain/identity';
import type { Candidate } from '../../domain/rewards/trace/match';
import type { SoldKey, SoldName } from '../../domain/rewards/trace/sold-name';
import type { Instant } from '../../domain/time-units';
import type { HistoryDb } from '../db';
import type { PostRow } from '../rows';

/** Clicks looked at, the latest first: they only support a match. */
const MOST_CLICKS = 20_000;
/** Sales looked at for one name. */
const MOST_SALES = 20;

/** Every item with a name, with the own posts of it and the clicks on it. */
export async function traceCandidates(db: HistoryDb): Promise<Candidate[]> {
  const [items, posts, clicks] = await Promise.all([
    db.items.toArray(),
    db.posts.toArray(),
    clicksByItem(db),
  ]);
  const postsOf = postsByItem(posts);
  return items.flatMap(({ key, name, shopUrl, shopName, price }): Candidate[] => {
    if (!name) return [];
    const own = postsOf.get(key) ?? [];
    return [
      {
        itemKey: key,
        names: [name],
        shopUrl,
        shopName,
        price,
        postedOn: own.flatMap(({ postedOn }) => postedOn ?? []),
        clickedAt: clicks.get(key),
        postId: latest(own)?.id,
      },
    ];
  });
}

function postsByItem(posts: readonly PostRow[]): Map<ItemKey, PostRow[]> {
  const found = new Map<ItemKey, PostRow[]>();
  for (const post of posts) {
    const { itemKey } = post;
    if (!itemKey) continue;
    const known = found.get(itemKey);
    if (known) known.push(post);
    else found.set(itemKey, [post]);
  }
  return found;
}

const latest = (posts: readonly PostRow[]): PostRow | undefined =>
  posts.reduce<PostRow | undefined>(
    (last, post) => (!last || (post.postedOn ?? '') > (last.postedOn ?? '') ? post : last),
    undefined,
  );

/** From the index alone: no click is read. */
async function clicksByItem(db: HistoryDb): Promise<Map<ItemKey, Instant[]>> {
  const keys = await db.clicks.orderBy('[itemKey+at]').reverse().limit(MOST_CLICKS).keys();
  const clicks = new Map<ItemKey, Instant[]>();
  for (const [item, at] of keys as unknown as [ItemKey, Instant][]) {
    const known = clicks.get(item);
    if (known) known.push(at);
    else clicks.set(item, [at]);
  }
  return clicks;
}

/** A sold name with its latest sales; undefined once there are none. */
export async function soldNameOf(db: HistoryDb, key: SoldKey): Promise<SoldName | undefined> {
  const sales = await db.rewards
    .where('[sold+occurredAt]')
    .between([key, Dexie.minKey], [key, Dexie.maxKey])
    .reverse()
    .limit(MOST_SALES)
    .toArray();
  const [last] = sales;
  return last && { key, shopName: last.shopName, itemName: last.itemName, sales };
}
