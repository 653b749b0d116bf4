import { type Instant, jstDay } from '@/lib/domain/time';
import { checkName } from '@/lib/i18n/check-words';
import { message } from '@/lib/i18n/message';
import type { HistoryDb } from '@/lib/storage/db';
import { type PostWords, postsCsv } from '@/lib/storage/queries/posts-csv';
import type { PostFilter } from '@/lib/storage/queries/posts-filter';
import { allPosts } from '@/lib/storage/queries/posts-page';
import { download } from '../export-csv';

const WORDS: PostWords = {
  header: (column) => message(`notebook.posts.csv.${column}`),
  original: (original) => message(`notebook.posts.original.${original ? 'yes' : 'no'}`),
  photo: (finding) => message(`notebook.posts.photo.${finding}`),
  check: checkName,
};

export interface SavingPosts {
  signal: AbortSignal;
  onProgress: (rows: number) => void;
}

/** The posts of a filter as a file, in parts that the browser may keep on disk. */
export async function postsFile(
  db: HistoryDb,
  filter: PostFilter,
  { signal, onProgress }: SavingPosts,
): Promise<{ file: Blob; rows: number }> {
  const parts: Blob[] = [];
  let written = 0;
  for await (const { text, rows } of postsCsv(allPosts(db, filter), WORDS)) {
    signal.throwIfAborted();
    parts.push(new Blob([text]));
    written += rows;
    onProgress(written);
  }
  return { file: new Blob(parts, { type: 'text/csv;charset=utf-8' }), rows: written };
}

export async function savePosts(
  db: HistoryDb,
  filter: PostFilter,
  now: Instant,
  saving: SavingPosts,
): Promise<number> {
  const { file, rows } = await postsFile(db, filter, saving);
  download(file, `room-techo-posts-${jstDay(now)}.csv`);
  return rows;
}
