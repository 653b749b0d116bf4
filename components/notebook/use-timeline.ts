import { useEffect } from 'react';
import { type Cursor, newer, type TimelineFilter } from '@/lib/domain/timeline';
import { systemClock } from '@/lib/platform/clock';
import { history } from '@/lib/storage/history';
import { type TimelinePage, timelinePage } from '@/lib/storage/timeline/page';
import type { TimelineRow } from '@/lib/storage/timeline/rows';
import { useNow } from '@/lib/stores/use-now';
import type { RowSource, RowsState } from './page-reader';
import { type Rows, useRows } from './use-rows';

export type TimelineState = RowsState<TimelineRow, Cursor>;

const MINUTE = 60_000;

const TIMELINE: RowSource<TimelineFilter, TimelineRow, Cursor> = {
  open(filter) {
    /** How the pages behind the first are found. */
    let query: TimelinePage['query'];
    return async (options) => {
      const page = await timelinePage(history, filter, systemClock(), { ...options, query });
      query = page.query;
      return page;
    };
  },
  behind: newer,
};

/** The timeline of a filter. */
export function useTimeline(filter: TimelineFilter): Rows<TimelineFilter, TimelineRow, Cursor> {
  const state = useRows(TIMELINE, filter);
  const { reader } = state;
  const now = useNow(MINUTE);
  // Phases change with the time alone.
  const aging = filter.phase !== undefined && now;
  useEffect(() => {
    if (aging && reader.store.getState().status === 'ready') reader.refresh();
  }, [reader, aging]);
  return state;
}
