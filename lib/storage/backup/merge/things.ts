import type { ItemRow, PostRow } from '../../rows';
import { defined, greatest, type Merge, saidFields } from './choose';

/**
 * What is known of an item: the row that says more, of equals the one seen later. Fields are not
 * mixed: which of them were seen when is not stored, and then the result would depend on the order
 * in which machines are merged.
 */
export const mergeItems: Merge<ItemRow> = (a, b) => {
  const seen = greatest<Omit<ItemRow, 'firstSeenAt'>>(saidFields, ({ seenAt }) => seenAt);
  const { firstSeenAt: firstA, ...saidA } = a;
  const { firstSeenAt: firstB, ...saidB } = b;
  return { ...seen(saidA, saidB), firstSeenAt: Math.min(firstA, firstB) };
};

/** What the page said of a post; what was written and how it was liked have their own say. */
type Seen = Omit<PostRow, 'written' | 'likes'>;

const laterLikes = greatest<NonNullable<PostRow['likes']>>(({ at }) => at);

export const mergePosts: Merge<PostRow> = (a, b) => {
  const { written: writtenA, likes: likesA, ...seenA } = a;
  const { written: writtenB, likes: likesB, ...seenB } = b;
  const written = defined(writtenA, writtenB);
  const likes = defined(likesA, likesB, laterLikes);
  return {
    ...greatest<Seen>(saidFields, ({ seenAt }) => seenAt)(seenA, seenB),
    ...(written && { written }),
    ...(likes && { likes }),
  };
};
