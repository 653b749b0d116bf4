import { dayContaining } from '../../days';
import type { ItemKey, LocalPostId, PostId } from '../../identity';
import type { JstDay } from '../../time';
import type { Instant } from '../../time-units';

/** An own post of the item that was sold. */
export interface OwnPost {
  postId: PostId | LocalPostId;
  /** Absent: its page did not say it. */
  postedOn?: JstDay | undefined;
}

/**
 * Where a sale comes from. `notPosted` is nothing wrong: what else is bought in the visit
 * counts too, and the item may not be known at all.
 */
export type Origin =
  | { kind: 'post'; postId: PostId | LocalPostId; postedOn: JstDay }
  /** There are own posts, but none of a known day is early enough. */
  | { kind: 'dayUnknown'; postIds: readonly (PostId | LocalPostId)[] }
  | { kind: 'notPosted'; itemKey: ItemKey | undefined };

/** The latest own post on or before the day of the sale; a later one cannot have sold it. */
export function postOfSale(
  sale: { occurredAt: Instant; itemKey: ItemKey | undefined },
  posts: readonly OwnPost[],
): Origin {
  const day = dayContaining(sale.occurredAt);
  let latest: Extract<Origin, { kind: 'post' }> | undefined;
  for (const { postId, postedOn } of posts) {
    if (postedOn === undefined || postedOn > day) continue;
    if (!latest || postedOn > latest.postedOn) latest = { kind: 'post', postId, postedOn };
  }
  if (latest) return latest;
  const undated = posts.filter(({ postedOn }) => postedOn === undefined);
  return undated.length > 0
    ? { kind: 'dayUnknown', postIds: undated.map(({ postId }) => postId) }
    : { kind: 'notPosted', itemKey: sale.itemKey };
}
