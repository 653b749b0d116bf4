import { useEffect, useId, useRef } from 'react';
import type { TimelineFilter } from '@/lib/domain/timeline';
import { narrowsRows } from '@/lib/domain/timeline';
import { message } from '@/lib/i18n/message';
import { useNow } from '@/lib/stores/use-now';
import { DayHeading } from './DayHeading';
import { EventRow } from './EventRow';
import { movesFocus } from './feed-keys';
import css from './list.module.css';
import { startsDay, useListVirtualizer } from './use-list-virtualizer';
import type { Period } from './use-period';
import type { TimelineState } from './use-timeline';

interface Props {
  state: TimelineState;
  filter: TimelineFilter;
  period: Period | undefined;
  /** Rows there are in all, when that is known. */
  total: number | undefined;
  onEnd: () => void;
}

/** How near to the end of what is read the next page is asked for. */
const AHEAD = 40;

export function EventList({ state, filter, period, total, onEnd }: Props) {
  const { rows, next, status, stale } = state;
  const place = useRef<HTMLDivElement>(null);
  const ids = useId();
  const now = useNow(60_000);
  const list = useListVirtualizer(rows, place);
  const items = list.getVirtualItems();
  const nearEnd = (items.at(-1)?.index ?? 0) >= rows.length - AHEAD;
  useEffect(() => {
    if (nearEnd && next && status === 'ready') onEnd();
  }, [nearEnd, next, status, onEnd]);
  const counts = narrowsRows(filter) ? undefined : period?.days;
  const current = rows[list.range?.startIndex ?? 0];
  return (
    <div className={css.list} data-stale={stale || undefined}>
      {current && (
        <DayHeading day={current.day} now={now} counts={counts?.get(current.day)} floating />
      )}
      <div
        ref={place}
        role="feed"
        aria-label={message('notebook.list.name')}
        aria-busy={status === 'loading'}
        className={css.rows}
        style={{ height: list.getTotalSize() }}
        onKeyDown={movesFocus}
      >
        {items.map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <article
              key={key}
              ref={list.measureElement}
              data-index={index}
              className={css.entry}
              style={{ transform: `translateY(${start - list.options.scrollMargin}px)` }}
              aria-posinset={index + 1}
              aria-setsize={total ?? -1}
              aria-labelledby={`${ids}${row.id}`}
              tabIndex={-1}
            >
              {startsDay(rows, index) && (
                <DayHeading day={row.day} now={now} counts={counts?.get(row.day)} />
              )}
              <EventRow row={row} titleId={`${ids}${row.id}`} now={now} />
            </article>
          );
        })}
      </div>
      <p className={css.tail}>
        {next || status === 'loading'
          ? message('notebook.list.loadingMore')
          : message('notebook.list.end')}
      </p>
    </div>
  );
}
