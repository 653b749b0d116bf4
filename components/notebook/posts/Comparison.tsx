import { visuallyHidden } from '@/components/ui/classes';
import {
  compareLikes,
  type FactorComparison,
  NEEDED,
  SETTLED_DAYS,
  type Side,
} from '@/lib/domain/checklist/compare';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { likeObservations } from '@/lib/storage/queries/posts-summary';
import { useHistory } from '@/lib/stores/use-history';
import { Part } from '../Part';
import { signed } from '../rank/signed';
import css from './comparison.module.css';

/**
 * Likes of the posts in which something was done, beside those of the others; no more than that.
 * It looks at every post, so it waits until the first of them are shown.
 */
export function Comparison({ ready }: { ready: boolean }) {
  const posts = useHistory(async (db) => (ready ? likeObservations(db) : undefined), [ready]);
  const title = message('notebook.posts.compare.title');
  return (
    <Part title={title}>
      <p className={posts ? css.note : css.waiting}>{basis(posts?.length)}</p>
      {posts && posts.length > 0 && (
        <>
          <table className={css.comparison}>
            <caption className={visuallyHidden}>{title}</caption>
            <thead className={css.head}>
              <tr>
                <th scope="col">{message('notebook.posts.compare.factor')}</th>
                <th scope="col">{message('notebook.posts.compare.with')}</th>
                <th scope="col">{message('notebook.posts.compare.without')}</th>
                <th scope="col">{message('notebook.posts.compare.difference')}</th>
              </tr>
            </thead>
            <tbody>
              {compareLikes(posts).map((one) => (
                <Row key={one.factor} comparison={one} />
              ))}
            </tbody>
          </table>
          <p className={css.note}>{message('notebook.posts.compare.caveat')}</p>
        </>
      )}
    </Part>
  );
}

function basis(posts: number | undefined): string {
  if (posts === undefined) return message('notebook.count.loading');
  if (posts === 0) return message('notebook.posts.compare.nothing', [`${SETTLED_DAYS}`]);
  return message('notebook.posts.compare.basis', [`${SETTLED_DAYS}`, count(posts)]);
}

function Row({ comparison }: { comparison: FactorComparison }) {
  const { factor, with: having, without: lacking, unknown, enough } = comparison;
  return (
    <tr className={css.row}>
      <th scope="row">
        {message(`notebook.posts.compare.of.${factor}`)}
        {unknown > 0 && (
          <small>{message('notebook.posts.compare.unknown', [count(unknown)])}</small>
        )}
      </th>
      <SideCell label={message('notebook.posts.compare.with')} side={having} shown={enough} />
      <SideCell label={message('notebook.posts.compare.without')} side={lacking} shown={enough} />
      <td className={css.difference}>
        <Difference comparison={comparison} />
      </td>
    </tr>
  );
}

/** How many, and their median where there are enough. */
function SideCell({ label, side, shown }: { label: string; side: Side; shown: boolean }) {
  return (
    <td>
      <span className={css.label} aria-hidden="true">
        {label}
      </span>
      {shown && side.median !== undefined && <b>{count(side.median)}</b>}
      <small>{message('notebook.posts.compare.count', [count(side.count)])}</small>
    </td>
  );
}

/** Between two medians only where both sides have enough posts. */
function Difference({ comparison }: { comparison: FactorComparison }) {
  const { enough, with: having, without: lacking } = comparison;
  if (enough && having.median !== undefined && lacking.median !== undefined) {
    return (
      <>
        <span className={css.label} aria-hidden="true">
          {message('notebook.posts.compare.difference')}
        </span>
        <b>{signed(having.median - lacking.median)}</b>
      </>
    );
  }
  const fewest = Math.min(having.count, lacking.count);
  return (
    <span className={css.few}>
      {message('notebook.posts.compare.tooFew', [count(fewest), count(NEEDED)])}
    </span>
  );
}
