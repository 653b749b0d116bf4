import { history } from '@/lib/storage/history';
import type { PostFilter, PostView } from '@/lib/storage/queries/posts-filter';
import { isBehind, type PostCursor, postsPage } from '@/lib/storage/queries/posts-page';
import type { RowSource, RowsState } from '../page-reader';
import { useRows } from '../use-rows';

export type PostsState = RowsState<PostView, PostCursor>;

const POSTS: RowSource<PostFilter, PostView, PostCursor> = {
  open: (filter) => (options) => postsPage(history, filter, options),
  behind: isBehind,
};

/** The own posts of a filter. */
export const usePosts = (filter: PostFilter) => useRows(POSTS, filter);
