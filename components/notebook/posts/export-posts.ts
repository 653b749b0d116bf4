import { checkName } from '@/lib/i18n/check-words';
import { message } from '@/lib/i18n/message';
import type { HistoryDb } from '@/lib/storage/db';
import { type PostWords, postsCsv } from '@/lib/storage/queries/posts-csv';
import type { PostFilter } from '@/lib/storage/queries/posts-filter';
import { allPosts } from '@/lib/storage/queries/posts-page';

const WORDS: PostWords = {
  header: (column) => message(`notebook.posts.csv.${column}`),
  original: (original) => message(`notebook.posts.original.${original ? 'yes' : 'no'}`),
  photo: (finding) => message(`notebook.posts.photo.${finding}`),
  check: checkName,
};

/** The posts of a filter as pieces of a file. */
export const postsOfFilter = (db: HistoryDb, filter: PostFilter) =>
  postsCsv(allPosts(db, filter), WORDS);
