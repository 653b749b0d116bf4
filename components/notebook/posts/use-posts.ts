import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { onNews } from '@/lib/platform/news';
import { history } from '@/lib/storage/history';
import type { PostFilter } from '@/lib/storage/queries/posts-filter';
import { PostsReader, type PostsState } from './posts-reader';

/** The posts of a filter, kept current, with the way to read on. */
export function usePosts(filter: PostFilter): PostsState & { reader: PostsReader } {
  const [reader] = useState(() => new PostsReader(history));
  useEffect(() => {
    const scope = new AbortController();
    reader.show(filter);
    onNews(() => reader.refresh(), scope.signal);
    return () => {
      scope.abort();
      reader.stop();
    };
  }, [reader, filter]);
  return { ...useStore(reader.store), reader };
}
