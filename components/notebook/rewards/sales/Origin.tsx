import { isLocal } from '@/lib/domain/identity';
import { dayMonth } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { SaleView } from '@/lib/storage/queries/ledger/sale-views';
import { itemPageUrl, postUrl } from '@/lib/storage/timeline/links';
import { OutLink } from '../../OutLink';

/** Which post a sale comes from, or that it comes from none, which is nothing wrong. */
export function Origin({ view }: { view: Omit<SaleView, 'sale' | 'cap'> }) {
  const { trace, item, origin, post } = view;
  if (!trace) return <span>{message('rewards.origin.notYet')}</span>;
  if (trace.kind === 'asked') return <a href="#questions">{message('rewards.origin.asked')}</a>;
  if (trace.kind === 'none') return <span>{message('rewards.origin.unknownItem')}</span>;
  if (origin?.kind === 'post') {
    const address = post && postUrl(post.room, isLocal(post.id) ? undefined : post.id);
    return (
      <OutLink href={address}>
        {message('rewards.origin.post', [dayMonth(origin.postedOn)])}
      </OutLink>
    );
  }
  const words =
    origin?.kind === 'dayUnknown'
      ? message('rewards.origin.dayUnknown')
      : message('rewards.origin.notPosted');
  return (
    <OutLink href={trace.itemKey && itemPageUrl(trace.itemKey, item?.manageAlias)}>{words}</OutLink>
  );
}
