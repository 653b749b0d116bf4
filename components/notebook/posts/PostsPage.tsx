import { countPosts } from '@/lib/storage/queries/posts-summary';
import { useHistory } from '@/lib/stores/use-history';
import { isNarrowed } from '../filtering';
import { isNothing, Listing } from '../Listing';
import { Comparison } from './Comparison';
import { PostFilters } from './PostFilters';
import { PostsEmpty } from './PostsEmpty';
import { PostsExport } from './PostsExport';
import { PostTable } from './PostTable';
import { usePostFilter } from './use-post-filter';
import { usePosts } from './use-posts';

/** The own posts: how each was judged before it went out, and what became of it. */
export function PostsPage() {
  const control = usePostFilter();
  const { filter, reset } = control;
  const rows = usePosts(filter);
  const counted = useHistory((db) => countPosts(db, filter), [filter]);
  if (isNothing(rows) && !isNarrowed(filter)) return <PostsEmpty />;
  return (
    <>
      <Comparison ready={!rows.stale} />
      <PostFilters {...control} />
      <Listing
        rows={rows}
        filter={filter}
        counted={counted}
        onReset={reset}
        exporting={(total) => <PostsExport filter={filter} total={total} />}
        table={(state, total, onEnd) => <PostTable state={state} total={total} onEnd={onEnd} />}
      />
    </>
  );
}
