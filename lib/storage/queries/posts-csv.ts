import { CHECKS, type CheckId } from '../../domain/checklist/checks';
import { type PhotoFinding, photoFinding } from '../../domain/checklist/photo-finding';
import { scoreOf } from '../../domain/checklist/written';
import { isLocal } from '../../domain/identity';
import { earnedOf } from '../../domain/rewards/sums';
import { jstStamp } from '../../domain/timeline';
import { itemPageUrl, postUrl } from '../timeline/links';
import { csvPieces } from './csv';
import { type PostView, withSign } from './posts-filter';

export const POST_COLUMNS = [
  'postedOn',
  'item',
  'shop',
  'itemUrl',
  'postId',
  'postUrl',
  'original',
  'photo',
  'done',
  'total',
  'failed',
  'unknown',
  'hashtags',
  'likes',
  'likesAt',
  'sales',
  'reward',
  'text',
] as const;

export type PostColumn = (typeof POST_COLUMNS)[number];
type Cells = Partial<Record<PostColumn, string | number | undefined>>;

/** The words of the reader's language; the mapping itself knows none. */
export interface PostWords {
  header: (column: PostColumn) => string;
  original: (original: boolean) => string;
  photo: (finding: PhotoFinding) => string;
  check: (check: CheckId) => string;
}

/** One line of the file, in the order of the columns; what is not known is empty. */
export function postLine(view: PostView, words: PostWords): (string | number)[] {
  const { post, item, sold } = view;
  const earned = sold && earnedOf(sold);
  const id = isLocal(post.id) ? undefined : post.id;
  const cells: Cells = {
    postedOn: post.postedOn,
    item: item?.name,
    shop: item?.shopName,
    itemUrl: post.itemKey && itemPageUrl(post.itemKey, item?.manageAlias),
    postId: id,
    postUrl: postUrl(post.room, id),
    original: post.original === undefined ? undefined : words.original(post.original),
    likes: post.likes?.count,
    likesAt: post.likes && jstStamp(post.likes.at),
    sales: earned?.sales,
    reward: earned?.reward,
    ...writtenCells(view, words),
  };
  return POST_COLUMNS.map((column) => cells[column] ?? '');
}

function writtenCells({ post: { written } }: PostView, { photo, check }: PostWords): Cells {
  if (!written) return {};
  const { verdict, hashtags, text } = written;
  const found = photoFinding(verdict);
  const named = (state: 'fail' | 'unknown') =>
    CHECKS.filter((id) => verdict[id] === state)
      .map(check)
      .join(' / ');
  return {
    photo: found === 'unknown' ? undefined : photo(found),
    ...scoreOf(verdict),
    failed: named('fail'),
    unknown: named('unknown'),
    hashtags: hashtags.map(withSign).join(' '),
    text,
  };
}

/** The posts as pieces of a file. */
export const postsCsv = (chunks: AsyncIterable<readonly PostView[]>, words: PostWords) =>
  csvPieces(POST_COLUMNS.map(words.header), chunks, (view: PostView) => postLine(view, words));
