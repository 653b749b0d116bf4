import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { onNews } from '@/lib/platform/news';
import { PageReader, type RowSource, type RowsState } from './page-reader';

export type Rows<Filter, Row, Cursor> = RowsState<Row, Cursor> & {
  reader: PageReader<Filter, Row, Cursor>;
};

/** The rows of a filter, kept current, with the way to read on. */
export function useRows<Filter, Row, Cursor>(
  source: RowSource<Filter, Row, Cursor>,
  filter: Filter,
): Rows<Filter, Row, Cursor> {
  const [reader] = useState(() => new PageReader(source, filter));
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
