import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { TimelineFilter } from '@/lib/domain/timeline';
import { onNews } from '@/lib/platform/news';
import { history } from '@/lib/storage/history';
import { useNow } from '@/lib/stores/use-now';
import { TimelineReader, type TimelineState } from './timeline-reader';

const MINUTE = 60_000;

/** The rows of a filter, kept current, with the way to read on. */
export function useTimeline(filter: TimelineFilter): TimelineState & { reader: TimelineReader } {
  const [reader] = useState(() => new TimelineReader(history));
  const now = useNow(MINUTE);
  useEffect(() => {
    const scope = new AbortController();
    reader.show(filter);
    onNews(() => reader.refresh(), scope.signal);
    return () => {
      scope.abort();
      reader.stop();
    };
  }, [reader, filter]);
  // Phases change with the time alone.
  const aging = filter.phase !== undefined && now;
  useEffect(() => {
    if (aging && reader.store.getState().status === 'ready') reader.refresh();
  }, [reader, aging]);
  return { ...useStore(reader.store), reader };
}
