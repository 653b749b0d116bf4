import { firstDay, type JstMonth, lastDay } from '../../domain/month';
import type { StatusSums } from '../../domain/rewards/sums';
import { normalise, searchWords } from '../../domain/search';
import type { JstDay } from '../../domain/time';
import type { HistoryDb } from '../db';
import type { ItemRow, PostRow } from '../rows';

/** Whether a post is tagged #オリジナル写真; nobody knows of a post whose text was never seen. */
export const ORIGINALS = ['yes', 'no', 'unknown'] as const;

/** What the posts are narrowed to; an absent field lets everything through. */
export interface PostFilter {
  /** In the names of the item or among the hashtags. */
  text?: string | undefined;
  month?: JstMonth | undefined;
  original?: (typeof ORIGINALS)[number] | undefined;
}

export interface PostView {
  post: PostRow;
  item?: ItemRow | undefined;
  /** What reports say was sold from it; unknown without a date, or a report since. */
  sold?: StatusSums | undefined;
}

/** Whether each post has to be looked at. */
export const sieved = ({ text, original }: PostFilter): boolean =>
  original !== undefined || searchWords(text ?? '').length > 0;

/** The posts of a month, or of all time, as far as they have a date. */
export function datedIn(db: HistoryDb, month: JstMonth | undefined, until?: JstDay) {
  const from = month ? firstDay(month) : '';
  const to = until ?? (month ? lastDay(month) : '\uffff');
  return db.posts.where('postedOn').between(from, to, true, true);
}

const WANTED = { yes: true, no: false, unknown: undefined } as const;

/** What the index cannot tell: whether a post is one of those wanted. */
export function testOf({ text, original }: PostFilter): (view: PostView) => boolean {
  const words = searchWords(text ?? '');
  return ({ post, item }) => {
    if (original !== undefined && post.original !== WANTED[original]) return false;
    if (words.length === 0) return true;
    const tags = (post.written?.hashtags ?? []).map(withSign).join(' ');
    const texts = [`${item?.name ?? ''} ${item?.shopName ?? ''}`, tags].map(normalise);
    return words.every((word) => texts.some((one) => one.includes(word)));
  };
}

/** A tag as it stands in a post, however it was stored. */
export const withSign = (tag: string): string => (/^[#＃]/.test(tag) ? tag : `#${tag}`);
