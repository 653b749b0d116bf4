import { Unknown } from '@/components/ui/Unknown';
import { earnedOf } from '@/lib/domain/rewards/sums';
import { count, yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { PostView } from '@/lib/storage/queries/posts-filter';

/** What reports say was sold from the post, without what was discarded. */
export function Sold({ sold }: Pick<PostView, 'sold'>) {
  if (!sold) return <Unknown word={message('notebook.posts.unknown')} />;
  const { sales, reward } = earnedOf(sold);
  const lost = sold.discarded.sales;
  return (
    <>
      {sales === 0 ? (
        <span>{message('notebook.posts.sold.none')}</span>
      ) : (
        <>
          <b>{message('notebook.posts.sold.sales', [count(sales)])}</b>{' '}
          <small>{message('notebook.posts.sold.reward', [yen(reward)])}</small>
        </>
      )}
      {lost > 0 && <small> {message('notebook.posts.sold.discarded', [count(lost)])}</small>}
    </>
  );
}
