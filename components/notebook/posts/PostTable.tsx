import { type Ref, useEffect, useRef } from 'react';
import { visuallyHidden } from '@/components/ui/classes';
import { message } from '@/lib/i18n/message';
import list from '../list.module.css';
import { COLUMNS, PostLine } from './PostLine';
import css from './posts.module.css';
import type { PostsState } from './posts-reader';
import { useRowVirtualizer } from './use-row-virtualizer';

interface Props {
  state: PostsState;
  /** Posts there are in all, when that is known. */
  total: number | undefined;
  onEnd: () => void;
}

/** How near to the end of what is read the next page is asked for. */
const AHEAD = 40;

/** A real table, of which only the rows near the window exist. */
export function PostTable({ state: { posts, next, status, stale }, total, onEnd }: Props) {
  const place = useRef<HTMLTableSectionElement>(null);
  const { items, above, below, measure } = useRowVirtualizer(posts, place);
  const nearEnd = (items.at(-1)?.index ?? 0) >= posts.length - AHEAD;
  useEffect(() => {
    if (nearEnd && next && status === 'ready') onEnd();
  }, [nearEnd, next, status, onEnd]);
  return (
    <div className={list.list} data-stale={stale || undefined}>
      <table
        className={css.posts}
        aria-rowcount={total === undefined ? -1 : total + 1}
        aria-busy={status === 'loading'}
      >
        <caption className={visuallyHidden}>{message('notebook.posts.caption')}</caption>
        <thead className={css.head}>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {message(`notebook.posts.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <Space place={place} height={above} />
        <tbody>
          {items.map(({ index, key }) => {
            const view = posts[index];
            return (
              view && (
                <tr
                  key={key}
                  ref={measure}
                  className={css.row}
                  data-index={index}
                  aria-rowindex={index + 2}
                >
                  <PostLine view={view} />
                </tr>
              )
            );
          })}
        </tbody>
        <Space height={below} />
      </table>
      <p className={list.tail}>
        {next || status === 'loading'
          ? message('notebook.list.loadingMore')
          : message('notebook.list.end')}
      </p>
    </div>
  );
}

/** The place of the rows that are not there. */
function Space({ height, place }: { height: number; place?: Ref<HTMLTableSectionElement> }) {
  return (
    <tbody ref={place} aria-hidden="true">
      <tr>
        <td className={css.space} colSpan={COLUMNS.length} style={{ height }} />
      </tr>
    </tbody>
  );
}
