import { useCallback } from 'react';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { countPosts } from '@/lib/storage/queries/posts-summary';
import { useHistory } from '@/lib/stores/use-history';
import list from '../list.module.css';
import { NothingFits, ReadingFailed } from '../Nothing';
import { Comparison } from './Comparison';
import { PostFilters } from './PostFilters';
import { PostsEmpty } from './PostsEmpty';
import { PostsExport } from './PostsExport';
import { PostTable } from './PostTable';
import { isNarrowed, usePostFilter } from './use-post-filter';
import { type PostsState, usePosts } from './use-posts';

/** The own posts: how each was judged before it went out, and what became of it. */
export function PostsPage() {
  const control = usePostFilter();
  const { filter, reset } = control;
  const { reader, ...state } = usePosts(filter);
  const counted = useHistory((db) => countPosts(db, filter), [filter]);
  const more = useCallback(() => reader.more(), [reader]);
  const { rows, status, stale, next } = state;
  const whole = !next && status === 'ready' && !stale;
  const total = whole ? rows.length : counted;
  const nothing = whole && rows.length === 0;
  if (nothing && !isNarrowed(filter)) return <PostsEmpty />;
  return (
    <>
      <Comparison ready={!stale} />
      <PostFilters {...control} />
      {!nothing && (
        <div className={list.head}>
          <p role="status" className={list.count}>
            {countWords(state, total)}
          </p>
          {rows.length > 0 && !stale && <PostsExport filter={filter} total={total} />}
        </div>
      )}
      {status === 'failed' && <ReadingFailed onAgain={() => reader.show(filter)} />}
      {nothing && <NothingFits onReset={reset} />}
      {rows.length > 0 && <PostTable state={state} total={total} onEnd={more} />}
    </>
  );
}

/** Said by screen readers when it changes. */
function countWords({ rows, status, stale }: PostsState, total: number | undefined): string {
  if (status === 'failed') return '';
  if (stale || (rows.length === 0 && status === 'loading')) {
    return message('notebook.count.loading');
  }
  if (total !== undefined) return message('notebook.count.exact', [count(total)]);
  return message('notebook.count.more', [count(rows.length)]);
}
